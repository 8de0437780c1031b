package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgency;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes a draft in: finds field and agency, keeps the text as it was received, and makes its fingerprint. */
@Component
class Reception {

    private final Routing routing;
    private final SubmissionReferences references;
    private final Submissions submissions;
    private final SubmittedSections texts;

    Reception(Routing routing, SubmissionReferences references, Submissions submissions, SubmittedSections texts) {
        this.routing = routing;
        this.references = references;
        this.submissions = submissions;
        this.texts = texts;
    }

    /** The version that was received under this stamp: whoever comes with it comes again. */
    Optional<Submission> withStamp(GrantApplicationId id, String stamp) {
        return submissions.findByApplicationIdAndStamp(id, Fingerprint.of(stamp));
    }

    Optional<Submission> last(GrantApplicationId id) {
        return submissions.findFirstByApplicationIdOrderByNumberDesc(id);
    }

    Optional<Submission> counting(GrantApplicationId id) {
        return submissions.counting(List.of(id)).stream().findFirst();
    }

    /** @param before the version that was received before this one; under its reference it goes on, as long as the field is the same */
    Submission receive(ApplicationSheet draft, @Nullable Submission before, String person, Instant receivedAt, boolean late) {
        GrantApplication application = draft.application();
        ApplicationContent content = draft.content();
        Route route = routing.route(content.applicant().country(), content.applicant().community(),
                Objects.requireNonNull(content.impact()), application.callYear());
        Map<SectionKind, Map<String, Object>> sections = withApplicant(draft);
        String reference = before != null && before.field() == route.field() ? before.reference()
                : references.next(application.action(), route.field());
        int number = application.versions().next();
        Submission submission = submissions.save(new Submission(UUID.randomUUID(), null, application.id(), number, reference, receivedAt,
                late, person, Fingerprint.of(Fingerprint.canonical(application, reference, number, sections)),
                String.valueOf(content.title()), route.field(), route.managedBy(), route.country(), route.community(),
                route.nationalAgency().map(NationalAgency::code).orElse(null), caseAgency(application, route), route.reason(),
                Fingerprint.of(draft.stamp()), null));
        texts.add(submission, sections);
        return submission;
    }

    private static AgencyCode caseAgency(GrantApplication application, Route route) {
        return route.nationalAgency().map(NationalAgency::code).orElse(application.path().agency());
    }

    /** The applicant's name and country come from the register: they are kept as they were at this moment. */
    private static Map<SectionKind, Map<String, Object>> withApplicant(ApplicationSheet draft) {
        Map<SectionKind, Map<String, Object>> sections = new EnumMap<>(draft.answers());
        Map<String, Object> organisations = new HashMap<>(sections.get(SectionKind.ORGANISATIONS));
        organisations.put("applicantName", draft.applicant().name());
        organisations.put("applicantCountry", draft.applicant().country().code());
        sections.put(SectionKind.ORGANISATIONS, organisations);
        return sections;
    }
}
