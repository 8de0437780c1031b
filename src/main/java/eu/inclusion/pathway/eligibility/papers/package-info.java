/** The rules on the summary and the files beside the form. */
@NullMarked
package eu.inclusion.pathway.eligibility.papers;

import org.jspecify.annotations.NullMarked;
