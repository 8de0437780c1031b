/** The rules on the grant that is asked for. */
@NullMarked
package eu.inclusion.pathway.eligibility.money;

import org.jspecify.annotations.NullMarked;
