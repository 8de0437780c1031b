/** Where organisations find calls for international events, apply, and see what became of it. */
@NullMarked
package eu.inclusion.pathway.portal.internationalcall;

import org.jspecify.annotations.NullMarked;
