package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaimId;
import eu.inclusion.pathway.travel.TravelClaims;
import eu.inclusion.pathway.workflow.TaskInHand;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The claim that a process is about, by the {@code travelClaimId} it carries. */
@Component("travelCases")
public class TravelCases {

    private final TravelClaims claims;
    private final Events events;
    private final Organisations organisations;

    TravelCases(TravelClaims claims, Events events, Organisations organisations) {
        this.claims = claims;
        this.events = events;
        this.organisations = organisations;
    }

    /** For models: the candidate group of what the organisation does itself. */
    public String organisationGroup(VariableScope process) {
        return "organisation-" + claimOf(process).organisationId().text();
    }

    TravelClaim claimOf(VariableScope process) {
        return of(TravelClaimId.of((String) process.getVariable(TravelClaimProcess.TRAVEL_CLAIM_ID)));
    }

    TravelClaim claimOf(TaskInHand task) {
        return of(idOf(task));
    }

    TravelClaim of(TravelClaimId id) {
        return claims.findById(id).orElseThrow();
    }

    Event eventOf(TravelClaim claim) {
        return events.findById(claim.eventId()).orElseThrow();
    }

    /** What the engine keeps in a task's name, also in its history: nobody's name. */
    String subject(TravelClaim claim) {
        return organisations.findById(claim.organisationId()).orElseThrow().name() + ", " + eventOf(claim).title();
    }

    static TravelClaimId idOf(TaskInHand task) {
        return TravelClaimId.of(task.variable(TravelClaimProcess.TRAVEL_CLAIM_ID));
    }
}
