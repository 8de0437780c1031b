/** What journeys to events cost and who pays: an agency's rules, claims with receipts, payments, each once. Practice of the agencies' training and cooperation activities. */
@ApplicationModule(displayName = "Travel", allowedDependencies = {"programme", "organisation", "event", "attendance", "document"})
@NullMarked
package eu.inclusion.pathway.travel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
