/**
 * Which action and field fit a project that is still an idea, and who would get the application: what the rules of the open and
 * coming calls say of the little that is known. No rule is written here.
 */
@ApplicationModule(
        displayName = "Fit",
        allowedDependencies = {"programme", "call", "routing", "finding", "eligibility"})
@NullMarked
package eu.inclusion.pathway.fit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
