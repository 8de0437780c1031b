/** Mentors and the organisations they accompany: who is entitled to what help, matches, goals, sessions, what it brought. Seeds 0 and 1, phase 4. */
@ApplicationModule(displayName = "Mentoring", allowedDependencies = {"programme", "organisation", "organisationpath", "identity"})
@NullMarked
package eu.inclusion.pathway.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
