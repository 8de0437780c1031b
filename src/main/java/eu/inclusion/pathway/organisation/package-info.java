/** The register of organisations and of the people who speak for them. */
@ApplicationModule(displayName = "Organisation", allowedDependencies = "programme")
@NullMarked
package eu.inclusion.pathway.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
