package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationCorrection;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationCorrectionReminder;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationDeadlineMoved;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationDecision;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationInvitation;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationNotEligible;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationOutsideNationalAgencies;
import eu.inclusion.pathway.correspondence.ApplicationLetter.ApplicationReceived;
import eu.inclusion.pathway.correspondence.ApplicationLetter.Outcome;
import eu.inclusion.pathway.correspondence.CoeditingLetter.CoEditorInvitation;
import eu.inclusion.pathway.correspondence.CoeditingLetter.PartnerConsentReminder;
import eu.inclusion.pathway.correspondence.CoeditingLetter.PartnerConsentRequest;
import eu.inclusion.pathway.correspondence.EventCallLetter.EventApplicationNotSelected;
import eu.inclusion.pathway.correspondence.EventCallLetter.EventApplicationReceived;
import eu.inclusion.pathway.correspondence.EventCallLetter.EventApplicationSelected;
import eu.inclusion.pathway.correspondence.EventCallLetter.EventApplicationWaiting;
import eu.inclusion.pathway.correspondence.EventCallLetter.EventCallCancelled;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.correspondence.EventLetter.EventFeedbackRequest;
import eu.inclusion.pathway.correspondence.EventLetter.EventInvitation;
import eu.inclusion.pathway.correspondence.EventLetter.EventInvitationReminder;
import eu.inclusion.pathway.correspondence.EventLetter.EventPlaceConfirmed;
import eu.inclusion.pathway.correspondence.EventLetter.EventPlaceOffered;
import eu.inclusion.pathway.correspondence.EventLetter.EventPlaceReturned;
import eu.inclusion.pathway.correspondence.EventLetter.EventWaitingList;
import eu.inclusion.pathway.correspondence.IdeaLetter.IdeaAdvised;
import eu.inclusion.pathway.correspondence.IdeaLetter.IdeaPassedOn;
import eu.inclusion.pathway.correspondence.IdeaLetter.IdeaReceived;
import eu.inclusion.pathway.correspondence.IdeaLetter.IdeaTakesLonger;
import eu.inclusion.pathway.correspondence.MappingLetter.MappingSurveyInvitation;
import eu.inclusion.pathway.correspondence.MappingLetter.MappingSurveyReminder;
import eu.inclusion.pathway.correspondence.MentoringLetter.MentoringEvaluationRequest;
import eu.inclusion.pathway.correspondence.MentoringLetter.MentoringSessionPlanned;
import eu.inclusion.pathway.correspondence.MentoringLetter.MentoringStarted;
import eu.inclusion.pathway.correspondence.PathLetter.InterestReceived;
import eu.inclusion.pathway.correspondence.PathLetter.PathResting;
import eu.inclusion.pathway.correspondence.PathLetter.PathTaskReminder;
import eu.inclusion.pathway.correspondence.PathLetter.PathWithdrawn;
import eu.inclusion.pathway.correspondence.PathLetter.SignInLink;
import eu.inclusion.pathway.programme.AgencyCode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** One of every letter, and of every way it can turn out, about an invented organisation. */
final class SampleLetters {

    static final AgencyCode JINT = new AgencyCode("BE05");
    static final Locale DUTCH = Locale.forLanguageTag("nl-BE");
    static final URI LINK = URI.create("https://pathway.example/portal/path");

    private static final String WHO = "Jeugdhuis De Brug's vrienden";
    private static final String PROJECT = "Samen over de brug";
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final Instant NOON = Instant.parse("2025-03-05T11:00:00Z");
    private static final EventDetails EVENT = new EventDetails("Open deuren", DAY, DAY.plusDays(2), "Gent, De Krook");
    private static final EventChanges CHANGES = new EventChanges(Arrays.stream(EventChanges.Fact.values())
            .map(fact -> new EventChanges.Changed(fact, "9:30 coffee\n10:00 workshops")).toList());
    private static final String COMPLAINT = "Complain to the director within the time that our rules of procedure give.";
    private static final List<String> REASONS = List.of("The project lasts 4 months; 6 is the least.", "One country only.");

    private SampleLetters() {
    }

    static Stream<LetterText> all() {
        return Stream.of(paths(), mapping(), events(), applications(), coediting(), mentoring(), ideas(), preparation(), travel()).flatMap(letters -> letters);
    }

    static Letter letter(LetterText text, Locale language, String key) {
        return new Letter(new Recipient("an@brug.example", "An Peeters", language), text, JINT, "BE05-1042", key);
    }

    static Letter signIn(String key) {
        return new Letter(new Recipient("an@brug.example", null, Locale.ENGLISH), new SignInLink(LINK, NOON), null, null, key);
    }

    private static Stream<LetterText> paths() {
        return Stream.of(
                new SignInLink(LINK, NOON),
                new InterestReceived(WHO, LINK),
                new PathWithdrawn(WHO, DAY, LINK),
                new PathResting(WHO, DAY, LINK),
                new PathResting(WHO, null, LINK),
                new PathTaskReminder(WHO, "Answer the mapping survey", DAY, LINK));
    }

    private static Stream<LetterText> mapping() {
        return Stream.of(new MappingSurveyInvitation(WHO, DAY, LINK), new MappingSurveyReminder(WHO, DAY, LINK));
    }

    private static Stream<LetterText> coediting() {
        return Stream.of(new CoEditorInvitation(WHO, LocalDate.of(2025, 3, 5), LINK), new PartnerConsentRequest(WHO, "Ungdom", PROJECT, NOON, LINK),
                new PartnerConsentReminder(WHO, "Ungdom", PROJECT, NOON, LINK));
    }

    private static Stream<LetterText> events() {
        return Stream.of(
                new EventInvitation(WHO, EVENT, DAY, LINK, List.of("De Brug", "Het Anker")),
                new EventInvitation(WHO, new EventDetails("Open deuren", DAY, DAY, null, null, null, "Gent", new EventLetter.EventAbout("Meet others.\nPlan.",
                        "Dutch", "Lift, quiet room")), DAY, LINK, List.of()),
                new EventInvitationReminder(WHO, EVENT, DAY, LINK),
                new EventPlaceConfirmed(WHO, EVENT, LINK),
                new EventPlaceReturned(WHO, EVENT, LINK),
                new EventWaitingList(WHO, EVENT, LINK),
                new EventPlaceOffered(WHO, EVENT, DAY, LINK),
                new EventLetter.EventMovedInvitation(WHO, EVENT, "The venue is flooded", new EventChanges(List.of()), DAY, LINK),
                new EventLetter.EventMovedPlace(WHO, EVENT, "The venue is flooded", CHANGES, LINK),
                new EventLetter.EventMovedWaiting(WHO, EVENT, "The venue is flooded", CHANGES, LINK),
                new EventLetter.EventChangedInvitation(WHO, EVENT, CHANGES, "", DAY, LINK),
                new EventLetter.EventChangedPlace(WHO, EVENT, CHANGES, "The afternoon is about mentoring now.", LINK),
                new EventLetter.EventChangedWaiting(WHO, EVENT, CHANGES, "", LINK),
                new EventLetter.EventQuestionAnswered(WHO, EVENT, "Is there parking?", "Yes, behind the house.", LINK),
                new EventLetter.EventCalledOff(WHO, EVENT, "The venue is flooded", LINK),
                new StrandLetter.StrandMeetingCalledOff(EVENT, "BE05 JINT vzw", "A strike", LINK),
                new EventFeedbackRequest(WHO, EVENT, DAY, LINK),
                new EventApplicationReceived(WHO, EVENT, NOON, LINK),
                new EventApplicationSelected(WHO, EVENT, DAY, LINK),
                new EventApplicationWaiting(WHO, EVENT, LINK),
                new EventApplicationNotSelected(WHO, EVENT, LINK),
                new EventCallLetter.EventCallMoved(WHO, EVENT, NOON, "The venue is flooded", LINK),
                new EventCallLetter.EventCallMoved(WHO, EVENT, null, "The venue is flooded", LINK),
                new EventCallLetter.EventCallDays(WHO, EVENT, NOON, "The holidays", true, LINK),
                new EventCallLetter.EventCallDays(WHO, EVENT, NOON, "The holidays", false, LINK),
                new EventCallLetter.EventCallPutOff(WHO, EVENT, "A strike", LINK),
                new EventCallLetter.EventCallGoesOn(WHO, EVENT, NOON, LINK),
                new EventCallLetter.EventCallGoesOn(WHO, EVENT, null, LINK),
                new EventCallCancelled(WHO, EVENT, "The venue burned down", LINK));
    }

    private static Stream<LetterText> applications() {
        return Stream.of(
                new ApplicationInvitation(WHO, NOON, LINK),
                new ApplicationInvitation(WHO, null, LINK),
                new ApplicationReceived(WHO, PROJECT, 1, NOON.minusSeconds(13), "9f86d081884c7d65", NOON, null, LINK, LINK),
                new ApplicationReceived(WHO, PROJECT, 1, NOON.plusSeconds(13), "9f86d081884c7d65", null, null, LINK, LINK),
                new ApplicationReceived(WHO, PROJECT, 2, NOON.plusSeconds(13), "9f86d081884c7d65", null, 1, LINK, LINK),
                new ApplicationDeadlineMoved(WHO, "KA210", "2026", ApplicationDeadlineMoved.Standing.DRAFT, null, null, NOON, LINK),
                new ApplicationDeadlineMoved(WHO, "KA210", "2026", ApplicationDeadlineMoved.Standing.WITHDRAWN, null, null, NOON, LINK),
                new ApplicationDeadlineMoved(WHO, "KA210", "2026", ApplicationDeadlineMoved.Standing.RECEIVED, PROJECT, 2, NOON, LINK),
                new ApplicationDeadlineMoved(WHO, "KA210", "2026", ApplicationDeadlineMoved.Standing.EXAMINED, PROJECT, 2, NOON, LINK),
                new ApplicationLetter.ApplicationWithdrawn(WHO, PROJECT, "Our partner left.", NOON, LINK),
                new ApplicationLetter.ApplicationWithdrawn(WHO, PROJECT, "Our partner left.", null, LINK),
                new ApplicationLetter.RoundLimit(WHO, "E10000001", 2, List.of("KA210-YOU-1A2B3C4D (your own application)", "KA210-SCH-1A2B3C4E"), LINK),
                new ApplicationNotEligible(WHO, PROJECT, REASONS, COMPLAINT, LINK),
                new ApplicationNotEligible(WHO, PROJECT, REASONS, null, LINK),
                new ApplicationOutsideNationalAgencies(WHO, PROJECT, REASONS, LINK),
                new ApplicationOutsideNationalAgencies(WHO, PROJECT, List.of(), LINK),
                new ApplicationDecision(WHO, PROJECT, Outcome.AWARDED, List.of(), null, LINK),
                new ApplicationDecision(WHO, PROJECT, Outcome.RESERVE, REASONS, COMPLAINT, LINK),
                new ApplicationDecision(WHO, PROJECT, Outcome.REJECTED, REASONS, null, LINK),
                new ApplicationCorrection(WHO, PROJECT, "Annexes", "The accession form of Ungdom is missing.", DAY, LINK),
                new ApplicationCorrectionReminder(WHO, PROJECT, "Annexes", DAY, LINK));
    }

    private static Stream<LetterText> mentoring() {
        return Stream.of(
                new MentoringStarted(WHO, "Karim Haddad", LINK),
                new MentoringSessionPlanned(WHO, "Karim Haddad", NOON, "https://meet.example/brug", LINK),
                new MentoringEvaluationRequest(WHO, DAY, LINK));
    }

    private static Stream<LetterText> ideas() {
        return Stream.of(
                new IdeaReceived(WHO, LINK),
                new IdeaPassedOn(WHO, "JINT vzw", "A school project", LINK),
                new IdeaTakesLonger(WHO, URI.create("https://www.jint.be"), LINK),
                new IdeaTakesLonger(WHO, null, LINK),
                new IdeaAdvised(WHO, List.of("A good idea.", "Look for a partner abroad."), "KA210, Youth", "Call me.", LINK),
                new IdeaAdvised(WHO, List.of("A good idea."), null, null, LINK));
    }

    private static Stream<LetterText> preparation() {
        return Stream.of(
                new PreparationLetter.PreparationLink("Mo", WHO, EVENT, LINK),
                new PreparationLetter.GuardianPermissionRequest("Mo", WHO, "Li Janssens", EVENT, LINK),
                new PreparationLetter.GuardianNotAllowing(WHO, EVENT, LINK),
                new PreparationLetter.InfopackReady(WHO, EVENT, LINK),
                new PreparationLetter.InfopackChanged(WHO, EVENT, List.of("Rooms", "Files"), LINK),
                new PreparationLetter.FollowUpRequest(WHO, EVENT, DAY, LINK),
                new PreparationLetter.FollowUpReminder(WHO, EVENT, DAY, LINK));
    }

    private static Stream<LetterText> travel() {
        return Stream.of(
                new TravelLetter.TravelClaimReceived("Mo", EVENT, new BigDecimal("120.50"), LINK),
                new TravelLetter.TravelClaimQuestion("Mo", EVENT, "Please add the ticket of the way back.", DAY, LINK),
                new TravelLetter.TravelClaimApproved("Mo", EVENT, new BigDecimal("120.50"), null, LINK),
                new TravelLetter.TravelClaimApproved("Mo", EVENT, new BigDecimal("100.00"), "A taxi is not paid.", LINK),
                new TravelLetter.TravelClaimRefused("Mo", EVENT, "The days are not those of the event.", LINK),
                new TravelLetter.TravelClaimPaid("Mo", EVENT, new BigDecimal("120.50"), DAY, LINK));
    }
}
