/** The rules on the project itself: field, priorities, period, activities. */
@NullMarked
package eu.inclusion.pathway.eligibility.project;

import org.jspecify.annotations.NullMarked;
