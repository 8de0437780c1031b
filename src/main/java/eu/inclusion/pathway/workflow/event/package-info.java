/** Processes {@code national-event}, {@code international-event} and {@code event-participation}. */
@NullMarked
package eu.inclusion.pathway.workflow.event;

import org.jspecify.annotations.NullMarked;
