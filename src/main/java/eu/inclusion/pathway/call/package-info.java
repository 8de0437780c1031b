/** The calls that an administrator opened: each a round with its fields and deadline, judged by the rules that it is pinned to. */
@ApplicationModule(displayName = "Call", allowedDependencies = "programme")
@NullMarked
package eu.inclusion.pathway.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
