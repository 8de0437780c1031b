/** The pages for everyone outside the agencies: the first page, the public forms, and the inside for an organisation's contacts. */
@ApplicationModule(displayName = "Portal")
@NullMarked
package eu.inclusion.pathway.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
