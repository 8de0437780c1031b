package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets whose journeys were claimed. A claim that was never sent is thrown away once it cannot be sent any more. Of a claim that was
 * decided stay the amounts, the days, the decision and the payment, which the accounts need; names, the account, the way, what was asked
 * and the receipts go when nobody can check them any more.
 */
@Component
public class TravelRetention {

    private static final Logger LOG = LoggerFactory.getLogger(TravelRetention.class);
    private static final String GONE = "–";

    private final JdbcClient database;
    private final Documents documents;
    private final TravelSettings settings;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TravelRetention(JdbcClient database, Documents documents, TravelSettings settings, ApplicationEventPublisher facts, Clock clock) {
        this.database = database;
        this.documents = documents;
        this.settings = settings;
        this.facts = facts;
        this.clock = clock;
    }

    private record Kept(UUID id, String reference) {
    }

    /** Every night; also for tests. */
    @Scheduled(cron = "${pathway.travel.forget-at:0 45 3 * * *}", zone = "Europe/Brussels")
    @Transactional
    public void forget() {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        List<Kept> unsent = of("""
                select c.id, c.reference from travel_claim c join event e on e.id = c.event_id
                where c.status = 'DRAFT' and e.ends_on < ?""", today.minus(settings.claimWithin()));
        List<Kept> over = of("""
                select c.id, c.reference from travel_claim c left join travel_payment p on p.travel_claim_id = c.id
                where c.status in ('REFUSED', 'PAID') and c.account_holder <> '–' and coalesce(p.paid_on, cast(c.decided_at as date)) < ?""",
                today.minus(settings.keptAfterDecision()));
        unsent.forEach(this::throwAway);
        over.forEach(this::forget);
        if (!unsent.isEmpty() || !over.isEmpty()) {
            LOG.info("Threw {} travel claims away that were never sent, and forgot whose {} others were.", unsent.size(), over.size());
        }
    }

    private List<Kept> of(String query, LocalDate before) {
        return database.sql(query).param(before).query((row, number) -> new Kept(row.getObject("id", UUID.class), row.getString("reference"))).list();
    }

    private void throwAway(Kept claim) {
        documents.forget(claim.id(), TravelClaiming.RECEIPT);
        List.of("delete from travel_leg where travel_claim_id = ?", "delete from travel_question where travel_claim_id = ?",
                "delete from travel_claim where id = ?").forEach(step -> database.sql(step).param(claim.id()).update());
        facts.publishEvent(new TravelClaimForgotten(claim.reference()));
    }

    private void forget(Kept claim) {
        documents.forget(claim.id(), TravelClaiming.RECEIPT);
        database.sql("delete from travel_question where travel_claim_id = ?").param(claim.id()).update();
        database.sql("update travel_leg set departure = ?, arrival = ? where travel_claim_id = ?").params(GONE, GONE, claim.id()).update();
        database.sql("""
                update travel_claim set person_name = ?, account_holder = ?, iban = ?, remark = null, reason = null, sent_by = null,
                  version = version + 1 where id = ?""").params(GONE, GONE, GONE, claim.id()).update();
        facts.publishEvent(new TravelClaimForgotten(claim.reference()));
    }
}
