/** Pages for writing an application together: invitations, what was shared, remarks, earlier versions. */
@NullMarked
package eu.inclusion.pathway.portal.coediting;

import org.jspecify.annotations.NullMarked;
