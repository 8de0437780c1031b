/** The staff's pages about events: the list, and each event's own page with a chapter from everybody who knows something of it. */
@NullMarked
package eu.inclusion.pathway.desk.event;

import org.jspecify.annotations.NullMarked;
