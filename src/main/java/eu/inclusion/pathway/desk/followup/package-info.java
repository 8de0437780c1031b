/** What officers read of what international events brought. */
@NullMarked
package eu.inclusion.pathway.desk.followup;

import org.jspecify.annotations.NullMarked;
