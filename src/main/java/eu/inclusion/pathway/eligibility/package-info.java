/**
 * Whether an application may be assessed: the rules of its call, one by one, and everything they find. Pure rules, no storage.
 */
@ApplicationModule(
        displayName = "Eligibility",
        allowedDependencies = {"programme", "organisation", "grantapplication"})
@NullMarked
package eu.inclusion.pathway.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
