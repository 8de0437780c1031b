/** Process {@code travel-claim}: an agency examines a claim, decides and pays. */
@NullMarked
package eu.inclusion.pathway.workflow.travel;

import org.jspecify.annotations.NullMarked;
