/**
 * Whom a national event invites: officers choose from the mapping, read the letter as it will be read, and send; the letters go out
 * in the background, each address once for an event, and can be stopped.
 */
@ApplicationModule(displayName = "Invitation", allowedDependencies = {"programme", "organisation", "mapping", "event"})
@NullMarked
package eu.inclusion.pathway.invitation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
