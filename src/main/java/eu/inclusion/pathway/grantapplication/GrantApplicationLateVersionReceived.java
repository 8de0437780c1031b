package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * A version came too late while another one stands: it is kept and marked, and does not count unless an officer lets it.
 *
 * @param reference under which the case of the version that stands is known
 * @param agency    whose case that is
 * @param version   the number of the one that came too late
 */
public record GrantApplicationLateVersionReceived(GrantApplicationId applicationId, String reference, AgencyCode agency, int version) {
}
