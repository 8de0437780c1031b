/** One organisation's whole way, from end to end. */
package eu.inclusion.pathway.journey;
