/** Letters to and about persons who come to an event. */
@NullMarked
package eu.inclusion.pathway.workflow.preparation;

import org.jspecify.annotations.NullMarked;
