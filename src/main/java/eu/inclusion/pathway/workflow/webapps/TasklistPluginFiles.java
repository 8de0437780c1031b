package eu.inclusion.pathway.workflow.webapps;

import jakarta.ws.rs.Path;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;

/** Serves the files of Tasklist's plugin; its cases come from our own staff pages, which check who asks. */
@Path("plugin/" + PathwayTasklistPlugin.ID)
public class TasklistPluginFiles extends AbstractTasklistPluginRootResource {

    public TasklistPluginFiles() {
        super(PathwayTasklistPlugin.ID);
    }
}
