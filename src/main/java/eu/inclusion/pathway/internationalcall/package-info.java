/**
 * How an international event finds its organisations: the call, what they answer to it, in which order sending agencies propose them, and
 * whom the host selects. Facts: practice of the agencies' training and cooperation activities (TCA).
 */
@ApplicationModule(displayName = "International call",
        allowedDependencies = {"programme", "organisation", "organisationpath", "event", "form"})
@NullMarked
package eu.inclusion.pathway.internationalcall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
