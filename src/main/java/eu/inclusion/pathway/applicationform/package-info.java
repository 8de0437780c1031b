/**
 * The official form of an application: its sections, what they ask and offer, what must agree besides, and what is written in them as rules
 * read it. It keeps nothing.
 */
@ApplicationModule(
        displayName = "Application form",
        allowedDependencies = {"programme", "call", "organisation", "form", "routing"})
@NullMarked
package eu.inclusion.pathway.applicationform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
