/**
 * Forms: one {@code .form} file is drawn by Tasklist for officers and, on the server, as plain accessible HTML for
 * organisations; every answer is checked against it, whoever sends it.
 */
@ApplicationModule(displayName = "Forms")
@NullMarked
package eu.inclusion.pathway.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
