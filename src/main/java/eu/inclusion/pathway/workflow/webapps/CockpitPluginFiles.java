package eu.inclusion.pathway.workflow.webapps;

import jakarta.ws.rs.Path;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginRootResource;

/** Serves the files of Cockpit's plugin; its figures come from our own staff pages, which check who asks. */
@Path("plugin/" + PathwayCockpitPlugin.ID)
public class CockpitPluginFiles extends AbstractCockpitPluginRootResource {

    public CockpitPluginFiles() {
        super(PathwayCockpitPlugin.ID);
    }
}
