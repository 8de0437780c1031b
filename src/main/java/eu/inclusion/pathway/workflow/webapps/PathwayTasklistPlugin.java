package eu.inclusion.pathway.workflow.webapps;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** The case file beside each task, and whose case it is on each card; found by Tasklist through the service loader. */
public class PathwayTasklistPlugin extends AbstractTasklistPlugin {

    static final String ID = "pathway-tasklist";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(TasklistPluginFiles.class);
    }
}
