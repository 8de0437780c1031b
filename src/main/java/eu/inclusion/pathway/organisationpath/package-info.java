/** The path's own record: where an organisation stands with an agency, what was skipped and why, when it rested, how it ended. */
@ApplicationModule(displayName = "Organisation path", allowedDependencies = {"programme", "organisation"})
@NullMarked
package eu.inclusion.pathway.organisationpath;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
