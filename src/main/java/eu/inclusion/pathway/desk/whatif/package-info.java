/** What if a call had other rules: a lead officer sees what would change for the applications of the own agency. */
@NullMarked
package eu.inclusion.pathway.desk.whatif;

import org.jspecify.annotations.NullMarked;
