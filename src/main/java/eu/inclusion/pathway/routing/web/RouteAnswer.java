package eu.inclusion.pathway.routing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import org.jspecify.annotations.Nullable;

/**
 * A route as other systems read it.
 *
 * @param agency  where to apply; null where the reason says what keeps us from naming it
 * @param missing the field of the request that must be filled in to name the agency; left out when none
 * @param actionOffered whether the action that was named is offered in this field; left out when none was named, or EACEA manages it
 */
record RouteAnswer(
        Field field,
        @Nullable Agency agency,
        String reason,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String missing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean actionOffered) {

    private static final Agency EACEA = new Agency("EACEA", "European Education and Culture Executive Agency", true);

    static RouteAnswer of(Route route, String reason, @Nullable Boolean actionOffered) {
        Agency agency = route.managedBy() == ManagedBy.EACEA ? EACEA
                : route.nationalAgency()
                        .map(found -> new Agency(found.code().value(), found.name(), found.confirmed()))
                        .orElse(null);
        return new RouteAnswer(route.field(), agency, reason, route.communityNeeded() ? "community" : null, actionOffered);
    }

    /** A body that one applies to; EACEA has no agency code and stands there under its own name. */
    record Agency(String code, String name, boolean confirmed) {
    }
}
