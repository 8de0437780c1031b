/** The portal's controllers, and what every page of the product shares: its language, its look, who is looking at it. */
@NullMarked
package eu.inclusion.pathway.portal.web;

import org.jspecify.annotations.NullMarked;
