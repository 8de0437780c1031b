package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.FormTranslation;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the engine differs from one out of the box: agencies as tenants, every door screened, no scripts, no rights per task. */
@Component
class EngineSettings extends AbstractCamundaConfiguration {

    private final TaskScreen tasks;
    private final StartScreen starts;
    private final CaseNaming naming;
    private final FormTranslation words;
    private final Sentences sentences;

    EngineSettings(TaskScreen tasks, StartScreen starts, CaseNaming naming, FormTranslation words, Sentences sentences) {
        this.tasks = tasks;
        this.starts = starts;
        this.naming = naming;
        this.words = words;
        this.sentences = sentences;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new AgencyTenants());
        engine.setTaskService(new ScreenedTaskService(tasks, sentences));
        engine.setFormService(new ScreenedFormService(tasks, starts, words));
        engine.setResourceAuthorizationProvider(new LeanAuthorizations(sentences));
        engine.setPasswordEncryptor(new Pbkdf2Passwords());
        engine.setScriptEngineResolver(new NoScripts());
        engine.setCustomPreBPMNParseListeners(with(engine.getCustomPreBPMNParseListeners(), naming));
        engine.setCustomPreCommandInterceptorsTxRequired(guarded(engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(guarded(engine.getCustomPreCommandInterceptorsTxRequiresNew()));
    }

    private static List<CommandInterceptor> guarded(@Nullable List<CommandInterceptor> existing) {
        return with(existing, new ExpressionGuard());
    }

    private static <T> List<T> with(@Nullable List<T> existing, T one) {
        List<T> all = existing == null ? new ArrayList<>() : new ArrayList<>(existing);
        all.add(one);
        return all;
    }
}
