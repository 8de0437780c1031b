package eu.inclusion.pathway.routing.web;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.web.ApiLanguage;
import eu.inclusion.pathway.programme.web.JsonBody;
import eu.inclusion.pathway.programme.web.JsonObject;
import eu.inclusion.pathway.programme.web.NoRulesKnown;
import eu.inclusion.pathway.programme.web.PublicApi;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.RouteTexts;
import eu.inclusion.pathway.routing.Routing;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * {@code POST /api/routings}: to which field and agency does this application go? Public. The answer is 200 also when no agency
 * can be named: then {@code agency} is null, {@code reason} says why, and {@code missing} names the field to ask the applicant
 * for ({@code community}). What cannot be understood, or lacks country, impact or call year, is 400 with a problem document; a call
 * year, or an action in it, whose rules we do not have is 422 with a problem document that lists those that we have.
 */
@PublicApi
class RoutingController {

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9999;

    private final Routing routing;
    private final RouteTexts texts;
    private final RuleSets ruleSets;

    RoutingController(Routing routing, RouteTexts texts, RuleSets ruleSets) {
        this.routing = routing;
        this.texts = texts;
        this.ruleSets = ruleSets;
    }

    @PostMapping("/api/routings")
    ResponseEntity<RouteAnswer> route(
            InputStream body,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String acceptLanguage)
            throws IOException {
        Locale reader = ApiLanguage.of(acceptLanguage);
        JsonObject request = JsonBody.read(body);
        Route route = route(request);
        Action action = request.action("action");
        Boolean offered = offered(action, route);
        String reason = texts.reason(route, reader);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, reader.getLanguage())
                .body(RouteAnswer.of(route, Boolean.FALSE.equals(offered) ? reason + " " + texts.notOffered(route, action, reader) : reason, offered));
    }

    /** Nothing where EACEA manages the field: our rules name the fields of the National Agencies only. Programme Guide 2025, pp. 247-264. */
    private @Nullable Boolean offered(@Nullable Action action, Route route) {
        return action == null || route.managedBy() == ManagedBy.EACEA ? null : ruleSets.find(route.callYear(), action)
                .filter(rules -> rules.fields().value().contains(route.field())).isPresent();
    }

    private Route route(JsonObject request) {
        Country country = request.needed("country", request.country("country"));
        Community community = request.choice("community", Community.class);
        Impact impact = request.needed("impact", request.choice("impact", Impact.class));
        int callYear = request.needed("callYear", request.number("callYear", FIRST_YEAR, LAST_YEAR));
        NoRulesKnown.refuseUnknown(ruleSets, callYear, request.action("action"));
        return routing.route(country, community, impact, callYear);
    }
}
