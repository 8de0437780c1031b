/** The files that go with an application: added, removed and fetched by who writes it. */
@NullMarked
package eu.inclusion.pathway.portal.annexes;

import org.jspecify.annotations.NullMarked;
