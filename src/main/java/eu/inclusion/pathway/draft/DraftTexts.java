package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.DraftText;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.Routing;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings together what is written in an application and what is known of its call and its applicant. */
@Component
class DraftTexts {

    private final Organisations organisations;
    private final Calls calls;
    private final Routing routing;

    DraftTexts(Organisations organisations, Calls calls, Routing routing) {
        this.organisations = organisations;
        this.calls = calls;
        this.routing = routing;
    }

    DraftText of(GrantApplication application, Map<SectionKind, Map<String, Object>> typed) {
        return of(application, organisations.findById(application.organisationId()).orElseThrow(), typed);
    }

    DraftText of(GrantApplication application, Organisation applicant, Map<SectionKind, Map<String, Object>> typed) {
        Call call = calls.find(application.callYear(), application.action(), application.round()).orElseThrow();
        ApplicationContent content = ApplicationContent.of(typed, applicant.country());
        return new DraftText(call.key(), applicant, call.rules(), call.round(), route(application, applicant, content), typed, content);
    }

    /** Until the section that asks for it is written, the language community is the one that the register knows. */
    private @Nullable Route route(GrantApplication application, Organisation applicant, ApplicationContent content) {
        Community community = content.applicant().community() == null ? applicant.community() : content.applicant().community();
        return content.impact() == null ? null
                : routing.route(content.applicant().country(), community, content.impact(), application.callYear());
    }
}
