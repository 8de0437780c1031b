/**
 * Our own applications held against the rules: while they are written, as they were received, and what if the rules
 * were others.
 */
@ApplicationModule(
        displayName = "Examination",
        allowedDependencies = {"programme", "call", "routing", "applicationform", "grantapplication", "draft", "annex", "roundplace",
            "similarity", "intake", "consent", "finding", "eligibility"})
@NullMarked
package eu.inclusion.pathway.examination;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
