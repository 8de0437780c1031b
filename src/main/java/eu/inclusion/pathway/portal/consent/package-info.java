/** Asking partners whether their OID may be used, and their answers. */
@NullMarked
package eu.inclusion.pathway.portal.consent;

import org.jspecify.annotations.NullMarked;
