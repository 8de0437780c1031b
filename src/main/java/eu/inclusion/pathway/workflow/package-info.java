/**
 * Where processes meet code: delegates, what user tasks show and do, and the engine's own settings. The only part that knows the
 * engine; it calls all others and nobody calls it.
 */
@ApplicationModule(displayName = "Workflow")
@NullMarked
package eu.inclusion.pathway.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
