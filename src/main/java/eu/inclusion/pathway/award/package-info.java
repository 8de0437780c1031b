/** The decision on the grant: awarded or rejected, with the reasons. Nothing is decided on an application that was not found eligible. */
@ApplicationModule(
        displayName = "Award",
        allowedDependencies = {"programme", "applicationform", "grantapplication", "intake"})
@NullMarked
package eu.inclusion.pathway.award;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
