package eu.inclusion.pathway.workflow.engine;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Takes running cases of an older model over into the newest one, each by itself: one that cannot be taken over stays where it is and
 * is logged, and is tried again at the next start. Done again, it finds nothing to do.
 */
@Component
public class InstanceMigration {

    private static final Logger LOG = LoggerFactory.getLogger(InstanceMigration.class);
    private static final int AT_ONCE = 200;

    private final RepositoryService repository;
    private final RuntimeService runtime;

    InstanceMigration(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /**
     * Takes over the cases that began with a model which has no such element.
     *
     * @param process the model's id
     * @param without an element by which the newer models are known
     * @param places  where a case waits in an old model, and where it waits then; those that a model does not know are left out
     * @return how many were taken over
     */
    public int toNewest(String process, String without, Map<String, String> places) {
        return toNewest(process, without, (old, plan) -> places.forEach((from, to) -> {
            if (repository.getBpmnModelInstance(old.getId()).getModelElementById(from) != null) {
                plan.mapActivities(from, to);
            }
        }));
    }

    /**
     * Takes over the cases that began with a model which has no such element, where every place of it is a place of the newest model too.
     *
     * @return how many were taken over
     */
    public int toNewest(String process, String without) {
        return toNewest(process, without, (old, plan) -> plan.mapEqualActivities());
    }

    private int toNewest(String process, String without, BiConsumer<ProcessDefinition, MigrationPlanBuilder> places) {
        ProcessDefinition newest = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).list().stream()
                .filter(old -> old.getVersion() < newest.getVersion())
                .filter(old -> runtime.createProcessInstanceQuery().processDefinitionId(old.getId()).count() > 0)
                .filter(old -> repository.getBpmnModelInstance(old.getId()).getModelElementById(without) == null)
                .mapToInt(old -> migrate(plan(old, newest, places), old)).sum();
    }

    private MigrationPlan plan(ProcessDefinition old, ProcessDefinition newest, BiConsumer<ProcessDefinition, MigrationPlanBuilder> places) {
        MigrationPlanBuilder plan = runtime.createMigrationPlan(old.getId(), newest.getId());
        places.accept(old, plan);
        return plan.build();
    }

    private int migrate(MigrationPlan plan, ProcessDefinition old) {
        int first = 0;
        int done = 0;
        for (List<ProcessInstance> some = instances(old, first); !some.isEmpty(); some = instances(old, first)) {
            int taken = (int) some.stream().filter(one -> migrated(plan, one)).count();
            done += taken;
            first += some.size() - taken;
        }
        LOG.info("{} cases of version {} of {} go on in the newest version", done, old.getVersion(), old.getKey());
        return done;
    }

    private List<ProcessInstance> instances(ProcessDefinition old, int first) {
        return runtime.createProcessInstanceQuery().processDefinitionId(old.getId()).orderByProcessInstanceId().asc().listPage(first,
                AT_ONCE);
    }

    private boolean migrated(MigrationPlan plan, ProcessInstance instance) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance.getId()).execute();
            return true;
        } catch (ProcessEngineException stays) {
            LOG.error("The case {} stays in an older version of its model", instance.getBusinessKey(), stays);
            return false;
        }
    }
}
