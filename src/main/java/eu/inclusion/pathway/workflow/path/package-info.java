/** Process {@code organisation-path}: one organisation's way through the phases. */
@NullMarked
package eu.inclusion.pathway.workflow.path;

import org.jspecify.annotations.NullMarked;
