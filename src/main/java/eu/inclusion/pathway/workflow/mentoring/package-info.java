/** Process {@code mentoring}: a mentor of the agency accompanies an organisation. */
@NullMarked
package eu.inclusion.pathway.workflow.mentoring;

import org.jspecify.annotations.NullMarked;
