package eu.inclusion.pathway.workflow.staff;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Filters that everyone may read and nobody but an administrator may change. */
@Component
class SavedFilters {

    private final FilterService filters;
    private final AuthorizationService authorizations;

    SavedFilters(FilterService filters, AuthorizationService authorizations) {
        this.filters = filters;
        this.authorizations = authorizations;
    }

    /**
     * Keeps one filter of each name. It sorts nothing: an order of its own would go before the one that the reader chooses in Tasklist.
     *
     * @param place the lower, the higher up in the list
     */
    @Transactional
    public void save(String name, String about, String colour, int place, TaskQuery query) {
        List<Filter> existing = filters.createTaskFilterQuery().filterName(name).list();
        Filter filter = existing.isEmpty() ? filters.newTaskFilter(name) : existing.get(0);
        filter.setProperties(Map.of("description", about, "color", colour, "priority", place, "refresh", true,
                "showUndefinedVariable", false, "variables", List.of()));
        filter.setQuery(query);
        filters.saveFilter(filter);
        letEveryoneRead(filter);
    }

    private void letEveryoneRead(Filter filter) {
        if (authorizations.createAuthorizationQuery().resourceType(Resources.FILTER).resourceId(filter.getId()).count() == 0) {
            Authorization all = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
            all.setUserId(Authorization.ANY);
            all.setResource(Resources.FILTER);
            all.setResourceId(filter.getId());
            all.addPermission(Permissions.READ);
            authorizations.saveAuthorization(all);
        }
    }
}
