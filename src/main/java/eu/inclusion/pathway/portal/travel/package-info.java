/** Where organisations claim what journeys to events cost. */
@NullMarked
package eu.inclusion.pathway.portal.travel;

import org.jspecify.annotations.NullMarked;
