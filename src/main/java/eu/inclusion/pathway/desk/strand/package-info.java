/** The staff's pages about strands: who belongs to one, its meetings, what was agreed, the work plan and joint projects. */
@NullMarked
package eu.inclusion.pathway.desk.strand;

import org.jspecify.annotations.NullMarked;
