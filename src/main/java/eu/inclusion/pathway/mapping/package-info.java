/** Finding organisations that work with young people with fewer opportunities: how they were heard of, what they said, what they need. */
@ApplicationModule(displayName = "Mapping", allowedDependencies = {"programme", "organisation", "organisationpath"})
@NullMarked
package eu.inclusion.pathway.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
