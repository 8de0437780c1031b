/** What is written to people because of who they are: the link with which they sign in. */
@NullMarked
package eu.inclusion.pathway.workflow.identity;

import org.jspecify.annotations.NullMarked;
