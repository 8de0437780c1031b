/** The staff's pages and the JSON behind the plugins of Tasklist and Cockpit. */
@NullMarked
package eu.inclusion.pathway.desk.web;

import org.jspecify.annotations.NullMarked;
