/** Grant applications: to which field and agency, written in drafts, submitted, withdrawn. */
@ApplicationModule(
        displayName = "Grant application",
        allowedDependencies = {"programme", "call", "organisation", "identity", "form", "document"})
@NullMarked
package eu.inclusion.pathway.grantapplication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
