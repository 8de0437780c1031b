/** Process {@code project-idea}: an officer advises on an idea. */
@NullMarked
package eu.inclusion.pathway.workflow.idea;

import org.jspecify.annotations.NullMarked;
