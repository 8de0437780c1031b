/**
 * Which other applications of a round are by the same consortium or say much the same. How that is measured: ADR 0013.
 */
@ApplicationModule(
        displayName = "Similarity",
        allowedDependencies = {"programme", "call", "applicationform", "grantapplication", "draft"})
@NullMarked
package eu.inclusion.pathway.similarity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
