package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an agency examines claims, decides and notes what it paid. Who may do that is the caller's question. */
@Service
@Transactional
public class TravelDesk {

    private final TravelClaims claims;
    private final JdbcClient database;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    TravelDesk(TravelClaims claims, JdbcClient database, ApplicationEventPublisher facts, Clock clock) {
        this.claims = claims;
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    /** The agency pays all of it. */
    public void approve(TravelClaimId id, String by) {
        TravelClaim claim = lock(id);
        claims.save(claim.decided(claim.claimed(), null, by, now()));
    }

    /** The agency pays a part, and says why not all. */
    public void approvePart(TravelClaimId id, BigDecimal amount, String reason, String by) {
        if (amount.signum() <= 0) {
            throw new TravelClaimNotPossible("amount-zero");
        }
        claims.save(lock(id).decided(amount.setScale(2, RoundingMode.HALF_UP), reason, by, now()));
    }

    /** The agency does not pay, and says why. */
    public void refuse(TravelClaimId id, String reason, String by) {
        claims.save(lock(id).decided(BigDecimal.ZERO.setScale(2), reason, by, now()));
    }

    /** The agency asks something before it decides. */
    public void ask(TravelClaimId id, String question, String by) {
        claims.save(lock(id).asked(question, by, now()));
    }

    /**
     * An officer takes a claim in hand, or puts it back; from then on, until then, the organisation cannot take it back itself.
     *
     * @param officer nobody where it is put back
     */
    public void takeInHand(TravelClaimId id, @Nullable String officer) {
        claims.save(lock(id).inHand(officer));
    }

    /** An officer who has had a claim since before it was noted keeps it; where somebody is noted, that stays. */
    public void keepInHand(TravelClaimId id, String officer) {
        claims.findWithLockById(id).filter(claim -> claim.inHandBy() == null).ifPresent(claim -> claims.save(claim.inHand(officer)));
    }

    /**
     * Notes that a claim was paid: once for a person and an event, whatever happens.
     *
     * @throws TravelClaimNotPossible when it was paid already, or is not to be paid
     */
    public void pay(TravelClaimId id, LocalDate paidOn, String by) {
        TravelClaim claim = lock(id);
        TravelClaim paid = claims.save(claim.paid(paidOn, ProgrammeTime.dayOf(clock.instant())));
        BigDecimal amount = Objects.requireNonNull(paid.approved(), "what is to be paid was approved");
        try {
            database.sql("""
                    insert into travel_payment (event_id, event_person_id, travel_claim_id, amount, paid_on, recorded_at, recorded_by)
                    values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(paid.eventId().value(), paid.eventPersonId().value(), id.value(), amount, paidOn, now().atOffset(ZoneOffset.UTC), by)
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new TravelClaimNotPossible("paid");
        }
        facts.publishEvent(new TravelClaimPaid(id, amount, paidOn));
    }

    private TravelClaim lock(TravelClaimId id) {
        return claims.findWithLockById(id).orElseThrow();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
