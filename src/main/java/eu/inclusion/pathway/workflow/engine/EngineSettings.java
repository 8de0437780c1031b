package eu.inclusion.pathway.workflow.engine;

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

    EngineSettings(TaskScreen tasks, StartScreen starts, CaseNaming naming) {
        this.tasks = tasks;
        this.starts = starts;
        this.naming = naming;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setTenantIdProvider(new AgencyTenants());
        engine.setTaskService(new ScreenedTaskService(tasks));
        engine.setFormService(new ScreenedFormService(tasks, starts));
        engine.setResourceAuthorizationProvider(new LeanAuthorizations());
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
