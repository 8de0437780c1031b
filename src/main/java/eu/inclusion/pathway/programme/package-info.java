/** The programme's vocabulary: actions, fields, strands, countries, agencies, calls and the rule sets of each call year. */
@ApplicationModule(displayName = "Programme", type = ApplicationModule.Type.OPEN)
@NullMarked
package eu.inclusion.pathway.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
