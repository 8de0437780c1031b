package eu.inclusion.pathway.desk.travel;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.travel.ClaimStatus;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.travel.TravelClaims;
import eu.inclusion.pathway.travel.TravelRuleBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Travel claims for officers of the agency that pays; drafts, and those of other agencies, are not there. */
@Component
public class ClaimFiles {

    private final TravelClaims claims;
    private final TravelClaiming claiming;
    private final TravelRuleBook rules;
    private final Events events;

    ClaimFiles(TravelClaims claims, TravelClaiming claiming, TravelRuleBook rules, Events events) {
        this.claims = claims;
        this.claiming = claiming;
        this.rules = rules;
        this.events = events;
    }

    TravelClaim find(Staff staff, String reference) {
        return claims.findByReference(reference).filter(claim -> staff.mayDecideFor(claim.agency()) && claim.status() != ClaimStatus.DRAFT)
                .orElseThrow(CaseNotFound::new);
    }

    Event event(TravelClaim claim) {
        return events.findById(claim.eventId()).orElseThrow();
    }

    List<StoredDocument> receipts(TravelClaim claim) {
        return claiming.receipts(claim);
    }

    /** The most that the agency's rules allow for it. */
    @Nullable BigDecimal most(TravelClaim claim) {
        return rules.of(claim.agency()).map(agreed -> agreed.most(claim)).orElse(null);
    }

    /** The claim on which a task is, as Tasklist's tab shows it. */
    public Optional<Shown> ofTask(ToDo task) {
        return claims.findByReference(task.caseReference()).filter(claim -> claim.agency().equals(task.agency()))
                .map(claim -> new Shown(claim, event(claim), receipts(claim)));
    }

    /** A claim with its event and its receipts. */
    public record Shown(TravelClaim claim, Event event, List<StoredDocument> receipts) {
    }

    /** The agencies for which the person examines claims. */
    static Set<String> own(Staff staff) {
        return staff.agencies().stream().map(AgencyCode::new).filter(staff::mayDecideFor).map(AgencyCode::value).collect(Collectors.toSet());
    }
}
