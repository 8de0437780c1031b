/**
 * Where versions of applications are received and taken back, where one is made to count, and where what was received is read.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"programme", "call", "organisation", "form", "routing", "applicationform", "grantapplication", "draft",
            "annex", "roundplace", "similarity"})
@NullMarked
package eu.inclusion.pathway.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
