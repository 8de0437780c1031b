/** “Which action and field fit us?”: a few questions without signing in, and what comes of them. The answers stand in the address. */
@NullMarked
package eu.inclusion.pathway.portal.fit;

import org.jspecify.annotations.NullMarked;
