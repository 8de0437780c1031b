package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What one person claims for the journey to one event.
 *
 * @param reference what people call it and its process' business key, for example {@code BE05-TC-2025-7}
 * @param agency that sends the person, examines and pays
 * @param claimed in euros
 * @param sentTimes how often it was sent; it can be taken back and sent again
 * @param inHandBy the officer who has taken it in hand; until then the organisation can take it back
 * @param approved in euros, once decided
 */
@Table("travel_claim")
public record TravelClaim(
        @Id TravelClaimId id,
        @Version @Nullable Integer version,
        String reference,
        EventPersonId eventPersonId,
        String personName,
        ParticipationId participationId,
        EventId eventId,
        OrganisationId organisationId,
        AgencyCode agency,
        ClaimStatus status,
        String accountHolder,
        String iban,
        int extraNights,
        BigDecimal nightsCost,
        @Nullable String rateSource,
        @Nullable String remark,
        BigDecimal claimed,
        @Nullable Instant sentAt,
        @Nullable String sentBy,
        int sentTimes,
        @Nullable String inHandBy,
        @Nullable BigDecimal approved,
        @Nullable String reason,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @MappedCollection(idColumn = "travel_claim_id", keyColumn = "number") List<TravelLeg> legs,
        @MappedCollection(idColumn = "travel_claim_id", keyColumn = "number") List<TravelQuestion> questions) {

    public TravelClaim {
        legs = List.copyOf(legs);
        questions = List.copyOf(questions);
    }

    static TravelClaim begun(String reference, EventPerson person, Participation participation, ClaimDetails details) {
        return new TravelClaim(TravelClaimId.random(), null, reference, person.id(), person.name(), participation.id(), participation.event(),
                participation.organisationId(), participation.agency(), ClaimStatus.DRAFT, details.accountHolder(), Iban.of(details.iban()),
                details.extraNights(), details.nightsCost(), details.rateSource(), details.remark(), details.total(), null, null, 0, null, null,
                null, null, null, details.legs(), List.of());
    }

    TravelClaim changed(ClaimDetails details) {
        requireOpenToChange();
        return new TravelClaim(id, version, reference, eventPersonId, personName, participationId, eventId, organisationId, agency, status,
                details.accountHolder(), Iban.of(details.iban()), details.extraNights(), details.nightsCost(), details.rateSource(),
                details.remark(), details.total(), sentAt, sentBy, sentTimes, inHandBy, approved, reason, decidedAt, decidedBy, details.legs(), questions);
    }

    void requireOpenToChange() {
        if (!status.isOpenToChange()) {
            throw new TravelClaimNotPossible("sent");
        }
    }

    TravelClaim sent(String by, Instant now) {
        if (status != ClaimStatus.DRAFT) {
            throw new TravelClaimNotPossible("sent");
        }
        return with(ClaimStatus.SENT, now, by, null, null, questions).handled(sentTimes + 1, null);
    }

    /** Whether the organisation can take it back: it is with the agency, and no officer has taken it in hand. */
    public boolean canBeTakenBack() {
        return status == ClaimStatus.SENT && inHandBy == null;
    }

    TravelClaim takenBack() {
        if (!canBeTakenBack()) {
            throw new TravelClaimNotPossible(status == ClaimStatus.SENT ? "in-hand" : "not-sent");
        }
        return with(ClaimStatus.DRAFT, null, null, null, null, questions);
    }

    /** @param officer nobody where it was put back */
    TravelClaim inHand(@Nullable String officer) {
        return handled(sentTimes, officer);
    }

    TravelClaim asked(String question, String by, Instant now) {
        requireSent();
        List<TravelQuestion> all = new ArrayList<>(questions);
        all.add(new TravelQuestion(question, now, by, null, null));
        return with(ClaimStatus.ASKED, sentAt, sentBy, null, null, all);
    }

    /** The organisation answered, or its time to answer is over. */
    TravelClaim sentAgain(@Nullable String answer, Instant now) {
        if (status != ClaimStatus.ASKED) {
            throw new TravelClaimNotPossible("not-asked");
        }
        List<TravelQuestion> all = new ArrayList<>(questions);
        int last = all.size() - 1;
        if (answer != null) {
            all.set(last, all.get(last).answered(answer, now));
        }
        return with(ClaimStatus.SENT, sentAt, sentBy, null, null, all).handled(sentTimes, null);
    }

    TravelClaim decided(BigDecimal amount, @Nullable String why, String by, Instant now) {
        requireSent();
        if (amount.signum() < 0 || amount.compareTo(claimed) > 0) {
            throw new TravelClaimNotPossible("amount", claimed);
        }
        if (amount.compareTo(claimed) < 0 && why == null) {
            throw new TravelClaimNotPossible("reason-missing");
        }
        ClaimStatus how = amount.signum() == 0 ? ClaimStatus.REFUSED
                : amount.compareTo(claimed) == 0 ? ClaimStatus.APPROVED : ClaimStatus.PARTLY_APPROVED;
        TravelClaim decided = with(how, sentAt, sentBy, amount, why, questions);
        return decided.by(by, now);
    }

    TravelClaim paid(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) {
            throw new TravelClaimNotPossible("paid-in-future");
        }
        if (decidedAt != null && on.isBefore(ProgrammeTime.dayOf(decidedAt))) {
            throw new TravelClaimNotPossible("paid-before-decision");
        }
        if (!status.isToBePaid()) {
            throw new TravelClaimNotPossible(status == ClaimStatus.PAID ? "paid" : "not-approved");
        }
        return with(ClaimStatus.PAID, sentAt, sentBy, approved, reason, questions);
    }

    private void requireSent() {
        if (status != ClaimStatus.SENT) {
            throw new TravelClaimNotPossible("not-sent");
        }
    }

    private TravelClaim by(String person, Instant now) {
        return new TravelClaim(id, version, reference, eventPersonId, personName, participationId, eventId, organisationId, agency, status,
                accountHolder, iban, extraNights, nightsCost, rateSource, remark, claimed, sentAt, sentBy, sentTimes, inHandBy, approved, reason, now, person, legs,
                questions);
    }

    private TravelClaim with(ClaimStatus next, @Nullable Instant when, @Nullable String who, @Nullable BigDecimal amount, @Nullable String why,
            List<TravelQuestion> asked) {
        return new TravelClaim(id, version, reference, eventPersonId, personName, participationId, eventId, organisationId, agency, next,
                accountHolder, iban, extraNights, nightsCost, rateSource, remark, claimed, when, who, sentTimes, inHandBy, amount, why, decidedAt, decidedBy,
                legs, asked);
    }

    private TravelClaim handled(int times, @Nullable String officer) {
        return new TravelClaim(id, version, reference, eventPersonId, personName, participationId, eventId, organisationId, agency, status,
                accountHolder, iban, extraNights, nightsCost, rateSource, remark, claimed, sentAt, sentBy, times, officer, approved, reason,
                decidedAt, decidedBy, legs, questions);
    }
}
