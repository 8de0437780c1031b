/** The mapping of one organisation where it meets its process: the survey, the classification, the officer's decisions. */
@NullMarked
package eu.inclusion.pathway.workflow.map;

import org.jspecify.annotations.NullMarked;
