package eu.inclusion.pathway.workflow.engine;

import java.lang.reflect.Field;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cmd.AbstractExecuteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * Closes CVE-2026-109432, for which 7.24.0 gets no correction: the engine refuses expressions in a query that a caller writes,
 * but looks at the outermost query only, so that one inside {@code orQueries} would run as code. Filters may keep a short list
 * of harmless expressions.
 */
class ExpressionGuard extends CommandInterceptor {

    private static final Pattern HARMLESS = Pattern.compile("""
            \\$\\{\\s*(currentUser\\(\\)|currentUserGroups\\(\\)|now\\(\\)|dateTime\\(\\)\
            (\\.(plus|minus)(Days|Weeks|Months|Hours|Minutes)\\(\\d{1,4}\\)|\\.withTimeAtStartOfDay\\(\\))*(\\.toDate\\(\\))?)\\s*\\}""");

    @Override
    public <T> T execute(Command<T> command) {
        if (command instanceof AbstractQuery<?, ?> query) {
            refuseNestedExpressions(query);
        } else if (command instanceof SaveFilterCmd) {
            requireHarmless(((Filter) valueOf(command, SaveFilterCmd.class, "filter")).getQuery());
        } else if (command instanceof AbstractExecuteFilterCmd) {
            refuseNestedExpressions(valueOf(command, AbstractExecuteFilterCmd.class, "extendingQuery"));
        }
        return next.execute(command);
    }

    private static void refuseNestedExpressions(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            for (TaskQueryImpl part : tasks.getQueries()) {
                if (part != tasks && !part.getExpressions().isEmpty()) {
                    throw new BadUserRequestException("Expressions are forbidden in queries, also inside orQueries.");
                }
            }
        }
    }

    private static void requireHarmless(@Nullable Object query) {
        if (query instanceof TaskQueryImpl tasks) {
            tasks.getQueries().forEach(part -> part.getExpressions().forEach(ExpressionGuard::requireHarmless));
        } else if (query instanceof AbstractQuery<?, ?> other) {
            Map<String, String> expressions = other.getExpressions();
            expressions.forEach(ExpressionGuard::requireHarmless);
        }
    }

    private static void requireHarmless(String property, String expression) {
        if (!HARMLESS.matcher(expression).matches()) {
            throw new BadUserRequestException("The expression for " + property + " is not among those that a filter may use.");
        }
    }

    private static @Nullable Object valueOf(Object command, Class<?> declaring, String name) {
        try {
            Field field = declaring.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(command);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The engine changed: the guard no longer knows " + declaring.getSimpleName(), e);
        }
    }
}
