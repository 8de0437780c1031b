/** The engine's accounts, groups and tenants as the staff's: signing in, rights of each role, one sign-on for Tasklist and Cockpit. */
@NullMarked
package eu.inclusion.pathway.workflow.staff;

import org.jspecify.annotations.NullMarked;
