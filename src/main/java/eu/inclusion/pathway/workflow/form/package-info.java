/** Where forms meet the engine: their conditions are worked out with its FEEL. */
@NullMarked
package eu.inclusion.pathway.workflow.form;

import org.jspecify.annotations.NullMarked;
