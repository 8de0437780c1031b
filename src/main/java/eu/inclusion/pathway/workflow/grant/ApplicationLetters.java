package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.award.AwardDecision;
import eu.inclusion.pathway.award.AwardDecisions;
import eu.inclusion.pathway.correspondence.ApplicationLetter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The letters about an application: its receipt, that it was taken back, and how it ended with the reasons. */
@Component
class ApplicationLetters {

    private final Post post;
    private final ApplicationCases cases;
    private final DecisionReasons reasons;
    private final AwardDecisions awards;
    private final RouteSentences routes;

    ApplicationLetters(Post post, ApplicationCases cases, DecisionReasons reasons, AwardDecisions awards, RouteSentences routes) {
        this.post = post;
        this.cases = cases;
        this.reasons = reasons;
        this.awards = awards;
        this.routes = routes;
    }

    /** The receipt of one version. */
    void received(GrantApplicationId id, int version) {
        Submission submission = cases.versionOf(id, version);
        send(id, submission, "application-received", "/" + version, (organisation, link) -> new ApplicationLetter.ApplicationReceived(
                organisation.name(), submission.title(), version, submission.receivedAt(), submission.fingerprint(),
                submission.late() ? null : cases.deadlineOf(id), standing(id, version), cases.receiptOf(submission), link));
    }

    private @Nullable Integer standing(GrantApplicationId id, int version) {
        Integer counting = cases.applicationOf(id).versions().counting();
        return counting == null || counting == version ? null : counting;
    }

    /** That it was taken back, and until when it can be sent again. */
    void withdrawn(GrantApplicationId id, String reason) {
        Submission submission = cases.submissionOf(id);
        send(id, submission, "application-withdrawn", "/" + submission.number(), (organisation, link) -> new ApplicationLetter.ApplicationWithdrawn(
                organisation.name(), submission.title(), reason, reopenUntil(id), link));
    }

    private @Nullable Instant reopenUntil(GrantApplicationId id) {
        Instant closesAt = cases.deadlineOf(id);
        Instant withdrawn = Objects.requireNonNull(cases.applicationOf(id).closedAt());
        return withdrawn.isAfter(closesAt) ? null : closesAt;
    }

    void outsideAgencies(GrantApplicationId id) {
        Submission submission = cases.submissionOf(id);
        send(id, "application-outside", (organisation, link) -> new ApplicationLetter.ApplicationOutsideNationalAgencies(
                organisation.name(), submission.title(), List.of(routes.of(submission, cases.applicationOf(id), reader(organisation))), link));
    }

    void notEligible(GrantApplicationId id) {
        Submission submission = cases.submissionOf(id);
        send(id, "application-not-eligible", (organisation, link) -> new ApplicationLetter.ApplicationNotEligible(
                organisation.name(), submission.title(), reasons.notEligible(id, reader(organisation)),
                reasons.complaint(submission.caseAgency(), reader(organisation)), link));
    }

    void decided(GrantApplicationId id) {
        Submission submission = cases.submissionOf(id);
        AwardDecision decision = awards.of(id).orElseThrow();
        ApplicationLetter.Outcome outcome = decision.awarded() ? ApplicationLetter.Outcome.AWARDED : ApplicationLetter.Outcome.REJECTED;
        send(id, "application-decision", (organisation, link) -> new ApplicationLetter.ApplicationDecision(
                organisation.name(), submission.title(), outcome, reasons.decided(id, decision, reader(organisation)),
                reasons.complaint(submission.caseAgency(), reader(organisation)), link));
    }

    private void send(GrantApplicationId id, String letter, BiFunction<Organisation, URI, LetterText> text) {
        send(id, cases.submissionOf(id), letter, "", text);
    }

    private void send(GrantApplicationId id, Submission submission, String letter, String version, BiFunction<Organisation, URI, LetterText> text) {
        post.toOrganisation(cases.applicationOf(id).organisationId(), submission.caseAgency(), submission.reference(),
                letter + "/" + submission.reference() + version, "/portal/applications/" + id.text(), text);
    }

    private static Locale reader(Organisation organisation) {
        return organisation.contact().map(ContactPerson::locale).orElse(Locale.ENGLISH);
    }
}
