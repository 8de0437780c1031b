/** What all doors for other systems share: how requests are read, in which language they are answered, how mistakes are named. */
@NullMarked
package eu.inclusion.pathway.programme.web;

import org.jspecify.annotations.NullMarked;
