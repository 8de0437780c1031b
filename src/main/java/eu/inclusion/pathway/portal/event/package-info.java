/** An organisation's own page of an event: what it must know, who comes, how to give places back. */
@NullMarked
package eu.inclusion.pathway.portal.event;

import org.jspecify.annotations.NullMarked;
