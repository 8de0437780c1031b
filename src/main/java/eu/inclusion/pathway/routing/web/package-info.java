/** The doors of grant applications for other systems. */
@NullMarked
package eu.inclusion.pathway.routing.web;

import org.jspecify.annotations.NullMarked;
