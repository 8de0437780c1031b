package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.SectionKind;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.Submissions;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Refusal;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    record OpenPath(OrganisationPath path, String organisation) {
    }

    List<Line> of(Contact contact, Locale reader) {
        return of(own.of(contact), reader);
    }

    List<Line> of(List<GrantApplication> applications, Locale reader) {
        if (applications.isEmpty()) {
            return List.of();
        }
        Map<GrantApplicationId, Submission> received = submissions
                .counting(applications.stream().map(GrantApplication::id).toList()).stream()
                .collect(Collectors.toMap(Submission::applicationId, Function.identity()));
        return applications.stream().map(application -> line(application, received.get(application.id()), reader)).toList();
    }

    String sentence(Refusal refusal, Locale reader) {
        return calls.words().of(refusal, reader);
    }

    List<OpenPath> openPathsOf(Contact contact) {
        Map<OrganisationId, Organisation> known = organisations.findAllById(contact.organisationIds()).stream()
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
        return known.keySet().stream().flatMap(id -> paths.findByOrganisationIdOrderByOpenedAt(id).stream())
                .filter(path -> path.status().isOpen())
                .map(path -> new OpenPath(path, known.get(path.organisationId()).name())).toList();
    }

    List<OpenCalls.Choice> openCalls(Locale reader) {
        return calls.choices(reader);
    }

    private Line line(GrantApplication application, @Nullable Submission submission, Locale reader) {
        String status = application.outcome() == null ? "status." + application.status() : "outcome." + application.outcome();
        String title = submission == null ? calls.words().of("grantapplication.page.draft", reader) : submission.title();
        return new Line("/portal/applications/" + application.id().text(), title, calls.words().call(application, reader),
                calls.words().of("grantapplication." + status, reader));
    }

    /** The calls in which one can apply now. */
    @Component
    static class OpenCalls {

        private final Calls calls;
        private final Clock clock;
        private final ApplicationWords words;

        OpenCalls(Calls calls, Clock clock, ApplicationWords words) {
            this.calls = calls;
            this.clock = clock;
            this.words = words;
        }

        /** A round of a call that one can choose. */
        record Choice(int callYear, Action action, int round, String name, String deadline) {
        }

        List<Choice> choices(Locale reader) {
            return calls.openAt(clock.instant()).stream().filter(call -> SectionKind.isWritten(call.action())).map(call -> choice(call, reader)).toList();
        }

        ApplicationWords words() {
            return words;
        }

        private Choice choice(Call call, Locale reader) {
            String name = words.of("grantapplication.page.call", reader, words.of("programme.action." + call.action(), reader),
                    String.valueOf(call.callYear()), String.valueOf(call.round().number()));
            return new Choice(call.callYear(), call.action(), call.round().number(), name,
                    words.moment(call.round().closesAt(), reader));
        }
    }
}
