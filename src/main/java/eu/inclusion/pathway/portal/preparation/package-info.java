/** What organisations and persons tell and read before an event: needs, a guardian's permission, the infopack. */
@NullMarked
package eu.inclusion.pathway.portal.preparation;

import org.jspecify.annotations.NullMarked;
