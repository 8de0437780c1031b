/** The letters of writing together: invitations of co-editors, questions to partners. */
@NullMarked
package eu.inclusion.pathway.workflow.coediting;

import org.jspecify.annotations.NullMarked;
