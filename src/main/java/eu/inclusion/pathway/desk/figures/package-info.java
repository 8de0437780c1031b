/** What monitoring counts, for those who see cases: the paths in Cockpit, a year's events and applications on a page and as a table. */
@NullMarked
package eu.inclusion.pathway.desk.figures;

import org.jspecify.annotations.NullMarked;
