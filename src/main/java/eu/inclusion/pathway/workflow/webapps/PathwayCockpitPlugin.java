package eu.inclusion.pathway.workflow.webapps;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Organisations on their path, on Cockpit's first page and on the diagram; found by Cockpit through the service loader. */
public class PathwayCockpitPlugin extends AbstractCockpitPlugin {

    static final String ID = "pathway-cockpit";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(CockpitPluginFiles.class);
    }
}
