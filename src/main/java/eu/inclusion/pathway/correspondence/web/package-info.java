/** The outbox as a page of the demo, so that a link in an invented person's mail can be clicked. */
@NullMarked
package eu.inclusion.pathway.correspondence.web;

import org.jspecify.annotations.NullMarked;
