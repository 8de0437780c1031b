/** The staff's pages about calls: administrators open and change them, the others read. */
@NullMarked
package eu.inclusion.pathway.desk.call;

import org.jspecify.annotations.NullMarked;
