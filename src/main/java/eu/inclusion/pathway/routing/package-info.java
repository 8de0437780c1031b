/**
 * To which field and which agency an application goes, and why.
 */
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {"programme"})
@NullMarked
package eu.inclusion.pathway.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
