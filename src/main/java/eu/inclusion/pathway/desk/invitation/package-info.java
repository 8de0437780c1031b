/** The staff's pages on whom a national event invites: the list to choose from, the letter as it will be read, and how sending goes. */
@NullMarked
package eu.inclusion.pathway.desk.invitation;

import org.jspecify.annotations.NullMarked;
