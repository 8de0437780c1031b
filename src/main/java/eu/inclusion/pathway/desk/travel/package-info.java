/** Travel claims as officers of the agency that pays see them, and what it pays. */
@NullMarked
package eu.inclusion.pathway.desk.travel;

import org.jspecify.annotations.NullMarked;
