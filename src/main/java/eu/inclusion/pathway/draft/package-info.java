/**
 * Applications while they are written: begun once, saved section by section, put together when two write at once, with every earlier text.
 */
@ApplicationModule(
        displayName = "Draft",
        allowedDependencies = {"programme", "call", "organisation", "form", "routing", "applicationform", "grantapplication"})
@NullMarked
package eu.inclusion.pathway.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
