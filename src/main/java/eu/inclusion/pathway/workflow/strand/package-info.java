/** Meetings of strands and what is agreed there, as processes. */
@NullMarked
package eu.inclusion.pathway.workflow.strand;

import org.jspecify.annotations.NullMarked;
