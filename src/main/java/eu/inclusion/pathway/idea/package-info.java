/** Project ideas that are not yet an application: somebody sends one, and an officer of the agency that would get it writes back. */
@ApplicationModule(
        displayName = "Idea",
        allowedDependencies = {"programme", "organisation", "routing", "fit"})
@NullMarked
package eu.inclusion.pathway.idea;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
