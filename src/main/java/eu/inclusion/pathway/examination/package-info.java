/**
 * Our own applications held against the rules: while they are written, as they were received, and what if the rules
 * were others.
 */
@ApplicationModule(displayName = "Examination", allowedDependencies = {"programme", "call", "grantapplication", "consent", "finding", "eligibility"})
@NullMarked
package eu.inclusion.pathway.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
