/** The public pre-check of eligibility for other systems. */
@NullMarked
package eu.inclusion.pathway.eligibility.web;

import org.jspecify.annotations.NullMarked;
