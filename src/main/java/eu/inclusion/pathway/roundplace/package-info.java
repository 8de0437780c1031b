/**
 * In how many applications of a round an organisation may be: counted over all fields and agencies, given once, warned of in time.
 */
@ApplicationModule(
        displayName = "Place in a round",
        allowedDependencies = {"programme", "call", "routing", "applicationform", "grantapplication", "draft"})
@NullMarked
package eu.inclusion.pathway.roundplace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
