/** Writing an application together: who besides the applicant may read or write a draft, and what they say to each other about it. */
@ApplicationModule(
        displayName = "Co-editing",
        allowedDependencies = {"programme", "call", "organisation", "identity", "applicationform", "grantapplication"})
@NullMarked
package eu.inclusion.pathway.coediting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
