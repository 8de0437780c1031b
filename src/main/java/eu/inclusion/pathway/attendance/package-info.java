/**
 * Who was at an event, person by person: at the door, on paper, afterwards; which needs were heard and what they thought of it; and the
 * event's report. Facts: practice of the agencies' training and cooperation activities.
 */
@ApplicationModule(displayName = "Attendance",
        allowedDependencies = {"programme", "organisation", "mapping", "event", "print"})
@NullMarked
package eu.inclusion.pathway.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
