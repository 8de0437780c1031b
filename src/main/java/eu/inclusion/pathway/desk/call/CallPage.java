package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallHistory;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.grantapplication.ApplicationsOfCalls;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What stands on the page of one call. */
@Component
class CallPage {

    private final CallViews views;
    private final CallHistory history;
    private final ApplicationsOfCalls applications;

    CallPage(CallViews views, CallHistory history, ApplicationsOfCalls applications) {
        this.views = views;
        this.history = history;
        this.applications = applications;
    }

    /** How many apply is for administrators; an agency has its own list. */
    Map<String, Object> of(String key, Staff staff) {
        CallViews.Line line = views.find(key).orElseThrow(CaseNotFound::new);
        Call call = line.call();
        boolean administrator = staff.is(Role.ADMINISTRATOR);
        Map<String, Object> page = new HashMap<>();
        page.put("line", line);
        page.put("call", call);
        page.put("mayChange", administrator);
        page.put("changes", history.of(call.key()));
        page.put("newer", views.newerRules(call).map(String::valueOf).orElse(""));
        page.put("agencies", call.round().optional() ? views.agencies(call.callYear(), call.fields()) : List.of());
        page.put("applications", administrator ? applications.count(call.key()) : 0);
        page.put("problems", new CallProblems());
        page.put("typed", TypedMoment.of(call.round().closesAt()));
        page.put("reason", "");
        return page;
    }

    /** The agencies of a person. */
    static List<AgencyCode> own(Staff staff) {
        return staff.agencies().stream().map(AgencyCode::new).toList();
    }
}
