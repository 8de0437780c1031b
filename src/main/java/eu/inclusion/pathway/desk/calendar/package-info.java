/** An officer's calendar: a month at a glance or as a list, and as a private calendar to subscribe to. */
@NullMarked
package eu.inclusion.pathway.desk.calendar;

import org.jspecify.annotations.NullMarked;
