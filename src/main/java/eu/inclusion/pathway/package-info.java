/** The application itself: what starts it, and what all its modules stand on (clock, database). */
@NullMarked
package eu.inclusion.pathway;

import org.jspecify.annotations.NullMarked;
