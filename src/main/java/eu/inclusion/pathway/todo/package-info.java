/**
 * What waits for a person, whatever engine keeps it: an organisation's to-dos, the open tasks of a case. The engine's side is
 * in {@code workflow}, which nobody calls; this is the door through which portal, desk and demo reach it.
 */
@ApplicationModule(displayName = "To do", allowedDependencies = {"programme", "organisation", "form"})
@NullMarked
package eu.inclusion.pathway.todo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
