package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands on the page with all applications of an organisation. */
@Component
class ApplicationLists {

    private final OwnApplications own;
    private final Submissions submissions;
    private final Organisations organisations;
    private final OrganisationPaths paths;
    private final OpenCalls calls;

    ApplicationLists(OwnApplications own, Submissions submissions, Organisations organisations, OrganisationPaths paths, OpenCalls calls) {
        this.own = own;
        this.submissions = submissions;
        this.organisations = organisations;
        this.paths = paths;
        this.calls = calls;
    }

    /** One application in the list. */
    record Line(String address, String title, String call, String status) {
    }

    /** A path on which an application can be begun. */
    record OpenPath(OrganisationPath path, Organisation organisation) {
    }

    List<Line> of(Contact contact, Locale reader) {
        return of(own.of(contact), reader);
    }

    List<Line> of(List<GrantApplication> applications, Locale reader) {
        if (applications.isEmpty()) {
            return List.of();
        }
        List<GrantApplicationId> all = applications.stream().map(GrantApplication::id).toList();
        Map<GrantApplicationId, Submission> received = submissions.counting(all).stream()
                .collect(Collectors.toMap(Submission::applicationId, Function.identity()));
        Map<GrantApplicationId, String> titles = own.titles(all.stream().filter(id -> !received.containsKey(id)).toList());
        return applications.stream().map(application -> line(application, title(received.get(application.id()), titles.get(application.id()), reader),
                reader)).toList();
    }

    String sentence(Refusal refusal, Locale reader) {
        return calls.words().of(refusal, reader);
    }

    List<OpenPath> openPathsOf(Contact contact) {
        Map<OrganisationId, Organisation> known = organisations.findAllById(contact.organisationIds()).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return known.keySet().stream().flatMap(id -> paths.findByOrganisationIdOrderByOpenedAt(id).stream())
                .filter(path -> path.status().isOpen())
                .map(path -> new OpenPath(path, known.get(path.organisationId()))).toList();
    }

    /** A path with the calls in which one can apply on it. */
    record Offer(OpenPath path, List<OpenCalls.Choice> calls) {
    }

    List<Offer> offersTo(Contact contact, Locale reader) {
        return openPathsOf(contact).stream()
                .map(open -> new Offer(open, calls.choices(open.organisation(), open.path().agency(), reader))).toList();
    }

    private String title(@Nullable Submission received, @Nullable String written, Locale reader) {
        return received != null ? received.title() : Objects.requireNonNullElseGet(written, () -> calls.words().of("grantapplication.page.draft", reader));
    }

    private Line line(GrantApplication application, String title, Locale reader) {
        String status = application.outcome() == null ? "status." + application.status() : "outcome." + application.outcome();
        return new Line("/portal/applications/" + application.id().text(), title, calls.words().call(application, reader),
                calls.words().of("grantapplication." + status, reader));
    }
}
