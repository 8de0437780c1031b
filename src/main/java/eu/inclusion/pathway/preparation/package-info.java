/**
 * What persons with a place at an event tell of themselves, and what they are told: needs, food, an emergency contact, a guardian's
 * permission, the infopack. A store of its own with rights of its own, deleted soon after the event. Practice of the agencies' training
 * and cooperation activities; GDPR, Article 9.
 */
@ApplicationModule(displayName = "Preparation", allowedDependencies = {"programme", "event", "document", "form"})
@NullMarked
package eu.inclusion.pathway.preparation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
