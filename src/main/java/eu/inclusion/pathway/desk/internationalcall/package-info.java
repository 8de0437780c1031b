/** The staff's pages about calls for international events: their status and warnings, ideas of other agencies, who applied. */
@NullMarked
package eu.inclusion.pathway.desk.internationalcall;

import org.jspecify.annotations.NullMarked;
