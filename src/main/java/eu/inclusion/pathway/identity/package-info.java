/** Who acts, for which agency or organisation, and what they may do. */
@ApplicationModule(displayName = "Identity", allowedDependencies = {"programme", "organisation"})
@NullMarked
package eu.inclusion.pathway.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
