/** The rules on an application among the others of its round. */
@NullMarked
package eu.inclusion.pathway.eligibility.round;

import org.jspecify.annotations.NullMarked;
