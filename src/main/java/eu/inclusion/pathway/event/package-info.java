/** National and international events: places, invitations, who came, what was heard. Facts: seeds 0 and 1, practice of the agencies' training and cooperation activities. */
@ApplicationModule(displayName = "Event", allowedDependencies = {"programme", "organisation", "organisationpath", "mapping"})
@NullMarked
package eu.inclusion.pathway.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
