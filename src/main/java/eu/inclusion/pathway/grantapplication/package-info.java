/**
 * Grant applications: each with its state, the versions of it that were received, and what is made known when it moves.
 */
@ApplicationModule(
        displayName = "Grant application",
        allowedDependencies = {"programme", "call", "organisation", "applicationform", "routing"})
@NullMarked
package eu.inclusion.pathway.grantapplication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
