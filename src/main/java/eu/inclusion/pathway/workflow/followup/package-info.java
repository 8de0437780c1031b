/** Process {@code event-follow-up}: what an international event brought, half a year later. */
@NullMarked
package eu.inclusion.pathway.workflow.followup;

import org.jspecify.annotations.NullMarked;
