/** The staff's pages about who was at an event: the door, the lists to print, what was heard, what they thought of it, the report. */
@NullMarked
package eu.inclusion.pathway.desk.attendance;

import org.jspecify.annotations.NullMarked;
