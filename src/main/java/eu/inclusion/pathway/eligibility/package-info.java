/**
 * Whether an application may be assessed: the rules of its call, by subject in rooms of their own, and everything they
 * find. Pure: it reads no store.
 */
@ApplicationModule(displayName = "Eligibility", allowedDependencies = {"programme", "finding"})
@NullMarked
package eu.inclusion.pathway.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
