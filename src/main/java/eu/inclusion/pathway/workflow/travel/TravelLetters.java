package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.TravelLetter;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.travel.ClaimStatus;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaimForgotten;
import eu.inclusion.pathway.travel.TravelClaimId;
import eu.inclusion.pathway.travel.TravelClaimPaid;
import eu.inclusion.pathway.travel.TravelQuestion;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to the organisation what becomes of a claim. */
@Component
class TravelLetters {

    private static final List<String> LETTERS = List.of("travel-claim-received", "travel-claim-question", "travel-claim-approved",
            "travel-claim-refused", "travel-claim-paid");

    private final Post post;
    private final Outbox outbox;
    private final TravelCases cases;

    TravelLetters(Post post, Outbox outbox, TravelCases cases) {
        this.post = post;
        this.outbox = outbox;
        this.cases = cases;
    }

    void received(TravelClaimId id) {
        write(id, "travel-claim-received/" + cases.of(id).sentTimes(), (claim, event, link) ->
                new TravelLetter.TravelClaimReceived(claim.personName(), event, claim.claimed(), link));
    }

    void asked(TravelClaim asked, LocalDate answerBy) {
        TravelQuestion last = asked.questions().get(asked.questions().size() - 1);
        write(asked.id(), "travel-claim-question/" + asked.questions().size(), (claim, event, link) ->
                new TravelLetter.TravelClaimQuestion(claim.personName(), event, last.question(), answerBy, link));
    }

    void decided(TravelClaim decided) {
        write(decided.id(), "travel-claim-decision", (claim, event, link) -> claim.status() == ClaimStatus.REFUSED
                ? new TravelLetter.TravelClaimRefused(claim.personName(), event, Objects.requireNonNull(claim.reason()), link)
                : new TravelLetter.TravelClaimApproved(claim.personName(), event, Objects.requireNonNull(claim.approved()), claim.reason(), link));
    }

    @EventListener
    void on(TravelClaimPaid fact) {
        write(fact.claimId(), "travel-claim-paid", (claim, event, link) ->
                new TravelLetter.TravelClaimPaid(claim.personName(), event, fact.amount(), fact.paidOn(), link));
    }

    private void write(TravelClaimId id, String key, Text text) {
        TravelClaim claim = cases.of(id);
        Event event = cases.eventOf(claim);
        post.toOrganisation(claim.organisationId(), claim.agency(), claim.reference(), key + "/" + claim.id().text(),
                "/portal/preparations/" + claim.participationId().text() + "/travel/" + claim.eventPersonId().text(), (organisation, link) ->
                        text.of(claim, new EventLetter.EventDetails(event.title(), event.startsOn(), event.endsOn(), event.place()), link));
    }

    /** Whose journey it was is forgotten, so letters about it forget it, too. */
    @EventListener
    void on(TravelClaimForgotten fact) {
        LETTERS.forEach(letter -> outbox.forgetRecipients(fact.reference(), letter));
    }

    /** A letter's text, given what it is about. */
    private interface Text {
        LetterText of(TravelClaim claim, EventLetter.EventDetails event, URI link);
    }
}
