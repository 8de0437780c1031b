/** The engine's settings: whose cases are whose, what is let through its doors, and how our models are deployed. */
@NullMarked
package eu.inclusion.pathway.workflow.engine;

import org.jspecify.annotations.NullMarked;
