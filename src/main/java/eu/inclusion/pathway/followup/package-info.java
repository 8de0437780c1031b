/** What international events brought, half a year later: asked once of each organisation that took part. Practice of the agencies' training and cooperation activities. */
@ApplicationModule(displayName = "Follow-up of events", allowedDependencies = {"programme", "event"})
@NullMarked
package eu.inclusion.pathway.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
