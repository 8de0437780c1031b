package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes a draft in: finds field and agency, keeps the text as it was received, and makes its fingerprint. */
@Component
class Reception {

    private final Routing routing;
    private final RoundPlaces places;
    private final SubmissionReferences references;
    private final Submissions submissions;
    private final SubmittedSections texts;

    Reception(Routing routing, RoundPlaces places, SubmissionReferences references, Submissions submissions, SubmittedSections texts) {
        this.routing = routing;
        this.places = places;
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

    /** @throws NoPlaceInRound when an organisation has no place in the round any more */
    Submission receive(Delivery delivery) {
        GrantApplication application = delivery.application();
        ApplicationContent content = delivery.draft().content();
        Route route = routing.route(content.applicant().country(), content.applicant().community(),
                Objects.requireNonNull(content.impact()), application.callYear());
        Consortium consortium = delivery.consortium();
        if (!delivery.isOutdone()) {
            places.take(application, route, consortium);
        }
        Map<SectionKind, Map<String, Object>> sections = withApplicant(delivery.draft());
        Submission submission = submissions.save(submission(delivery, content, route, sections));
        texts.add(submission, sections, consortium);
        return submission;
    }

    /** Makes known for whom the version that counts now took the last place in the round. */
    void tellLimits(Delivery delivery, Submission submission) {
        Consortium before = delivery.standing() == null ? new Consortium(List.of(), true)
                : Consortium.of(ApplicationContent.of(texts.of(delivery.standing()), delivery.standing().country()), "");
        places.tellLimits(delivery.application(), submission, delivery.consortium(), before);
    }

    private Submission submission(Delivery delivery, ApplicationContent content, Route route, Map<SectionKind, Map<String, Object>> sections) {
        GrantApplication application = delivery.application();
        String reference = reference(delivery, route);
        int number = application.versions().next();
        return new Submission(UUID.randomUUID(), null, application.id(), number, reference, delivery.receivedAt(), delivery.late(),
                delivery.person(), Fingerprint.of(Fingerprint.canonical(application, reference, number, sections)),
                String.valueOf(content.title()), route.field(), route.managedBy(), route.country(), route.community(),
                route.nationalAgency().map(NationalAgency::code).orElse(null), caseAgency(application, route), route.reason(),
                Fingerprint.of(delivery.draft().stamp()), delivery.consortium().key());
    }

    private String reference(Delivery delivery, Route route) {
        Submission before = delivery.before();
        return before != null && before.field() == route.field() ? before.reference()
                : references.next(delivery.application().action(), route.field());
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
