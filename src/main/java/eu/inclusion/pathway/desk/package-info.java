/** What the staff's own pages show, and the plugins of Tasklist and Cockpit with them: cases of the own agency, figures. */
@ApplicationModule(displayName = "Desk")
@NullMarked
package eu.inclusion.pathway.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
