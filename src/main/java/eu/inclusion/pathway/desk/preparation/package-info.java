/** What officers see of persons who come to an event, and the infopack that they write. */
@NullMarked
package eu.inclusion.pathway.desk.preparation;

import org.jspecify.annotations.NullMarked;
