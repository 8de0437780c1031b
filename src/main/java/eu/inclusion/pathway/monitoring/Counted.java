package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import org.jspecify.annotations.Nullable;

/**
 * One agency's paths in one phase, counted.
 *
 * @param strand the strand that the paths are in; none for all of the agency's paths, each counted once
 */
record Counted(AgencyCode agency, Phase phase, @Nullable Strand strand, Tally tally) {
}
