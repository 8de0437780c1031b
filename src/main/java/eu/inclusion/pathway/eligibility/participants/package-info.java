/** The rules on who takes part in a project. */
@NullMarked
package eu.inclusion.pathway.eligibility.participants;

import org.jspecify.annotations.NullMarked;
