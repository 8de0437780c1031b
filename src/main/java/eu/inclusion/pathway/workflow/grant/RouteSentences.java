package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.RouteTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says why an application went where it went, as it was decided when it was received. */
@Component
class RouteSentences {

    private final RouteTexts texts;
    private final NationalAgencies agencies;

    RouteSentences(RouteTexts texts, NationalAgencies agencies) {
        this.texts = texts;
        this.agencies = agencies;
    }

    String of(Submission submission, GrantApplication application, Locale reader) {
        Route route = new Route(submission.country(), submission.community(), application.callYear(), submission.field(),
                submission.managedBy(), submission.agency() == null ? null : agencies.get(submission.agency()), submission.routeReason());
        return texts.reason(route, reader);
    }
}
