/** The process of grant applications, where it meets code. */
@NullMarked
package eu.inclusion.pathway.workflow.grant;

import org.jspecify.annotations.NullMarked;
