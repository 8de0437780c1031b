/**
 * Whether an application may be assessed: the rules of its call, one by one, and everything they find. The rules are pure; what
 * they found of an application that was received is kept on record.
 */
@ApplicationModule(
        displayName = "Eligibility",
        allowedDependencies = {"programme", "call", "organisation", "grantapplication", "consent"})
@NullMarked
package eu.inclusion.pathway.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
