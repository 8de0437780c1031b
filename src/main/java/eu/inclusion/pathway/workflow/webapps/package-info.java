/** What makes Pathway's plugins known to the engine's Cockpit and Tasklist; the plugins themselves are in {@code plugin-webapp}. */
@NullMarked
package eu.inclusion.pathway.workflow.webapps;

import org.jspecify.annotations.NullMarked;
