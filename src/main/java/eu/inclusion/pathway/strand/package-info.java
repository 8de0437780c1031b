/**
 * What the agencies of a strand of the Strategic Partnership for Inclusion do together: meetings, agreed actions, a work plan, joint
 * projects. Facts: seeds 0 and 1; SALTO's description of the partnership of 2018.
 */
@ApplicationModule(displayName = "Strand", allowedDependencies = "programme")
@NullMarked
package eu.inclusion.pathway.strand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
