/** An organisation's applications and receipts as PDF. */
@NullMarked
package eu.inclusion.pathway.portal.print;

import org.jspecify.annotations.NullMarked;
