package eu.inclusion.pathway.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.inclusion.pathway.form.FormTexts;
import eu.inclusion.pathway.programme.ChangedMeanwhile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.dao.OptimisticLockingFailureException;

/** What people are told when their answers are not taken. */
class TaskScreenTest {

    private final CommandContext context = mock(CommandContext.class, RETURNS_DEEP_STUBS);
    private final CaseTasks tasks = mock(CaseTasks.class);

    @Test
    void whoeverIsSecondAtTheSameMomentIsToldSoAndNotThatTheProductFailed() throws Exception {
        TaskEntity task = mock(TaskEntity.class);
        when(context.getTaskManager().findTaskById("t1")).thenReturn(task);
        when(context.getProcessEngineConfiguration().getCommandCheckers()).thenReturn(List.of());
        when(context.runWithoutAuthorization(any(Callable.class))).thenAnswer(call -> call.getArgument(0, Callable.class).call());
        when(tasks.answer(any(), any())).thenThrow(new OptimisticLockingFailureException("stale"));

        assertThatThrownBy(() -> screen().completion("t1", Map.of(), false).execute(context))
                .isInstanceOfSatisfying(AnswersNotTaken.class, refused -> assertThat(refused.refusal()).isInstanceOf(ChangedMeanwhile.class))
                .hasMessageContaining("at the same moment");
    }

    @SuppressWarnings("unchecked")
    private TaskScreen screen() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/programme");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        ObjectProvider<CaseTasks> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(tasks);
        return new TaskScreen(provider, new FormValues(new ObjectMapper()), new Sentences(messages, new FormTexts(messages)));
    }
}
