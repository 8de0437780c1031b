/** An organisation's applications: written in sections, submitted, followed to their end. */
@NullMarked
package eu.inclusion.pathway.portal.application;

import org.jspecify.annotations.NullMarked;
