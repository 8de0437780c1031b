/** Figures over all paths: how many are where, how long phases take. Listens to the paths and reads; changes nothing of theirs. */
@ApplicationModule(displayName = "Monitoring", allowedDependencies = {"programme", "organisationpath"})
@NullMarked
package eu.inclusion.pathway.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
