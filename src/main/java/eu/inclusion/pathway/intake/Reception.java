package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.applicationform.Fingerprint;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.roundplace.RoundPlaces;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.Routing;
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
    private final VersionKeeper versions;

    Reception(Routing routing, RoundPlaces places, SubmissionReferences references, Submissions submissions, VersionKeeper versions) {
        this.routing = routing;
        this.places = places;
        this.references = references;
        this.submissions = submissions;
        this.versions = versions;
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
        versions.keep(submission, sections, consortium);
        return submission;
    }

    /** Whether a draft is still what was received with that version. */
    static boolean isOf(Submission version, ApplicationSheet draft) {
        return version.stamp() != null && Fingerprint.of(draft.stampAfter(version.number() - 1)).equals(version.stamp());
    }

    /** Makes known for whom the version that counts now took the last place in the round. */
    void tellLimits(Delivery delivery, Submission submission) {
        Consortium before = delivery.standing() == null ? new Consortium(List.of(), true)
                : Consortium.of(ApplicationContent.of(versions.text(delivery.standing()), delivery.standing().country()), "");
        places.tellLimits(delivery.application(), submission, delivery.consortium(), before);
    }

    private Submission submission(Delivery delivery, ApplicationContent content, Route route, Map<SectionKind, Map<String, Object>> sections) {
        GrantApplication application = delivery.application();
        String reference = reference(delivery, route);
        int number = application.versions().next();
        return new Submission(UUID.randomUUID(), null, application.id(), number, reference, delivery.receivedAt(), delivery.late(),
                delivery.person(), Fingerprint.of(Fingerprint.canonical(application.call(), reference, number, sections)),
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
