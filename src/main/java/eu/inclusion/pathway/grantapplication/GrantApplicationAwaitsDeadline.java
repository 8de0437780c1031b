package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;

/**
 * The deadline of the call was moved after it had passed: the application, received until then, waits for the new one and can be
 * changed until then.
 *
 * @param reference under which its case runs
 * @param version   the version that counts now
 * @param closesAt  the last second in which a version is in time
 */
public record GrantApplicationAwaitsDeadline(
        GrantApplicationId applicationId, String reference, AgencyCode agency, int version, Instant closesAt) {
}
