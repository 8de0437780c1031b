/** Events for everybody: the public list, each event's page, calendars to subscribe to, and an organisation's own calendar. */
@NullMarked
package eu.inclusion.pathway.portal.calendar;

import org.jspecify.annotations.NullMarked;
