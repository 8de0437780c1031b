package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;

/**
 * What an agency committed to another agency's idea.
 *
 * @param amount in whole euros
 */
public record CoFunding(AgencyCode agency, FundingKind kind, int amount, Instant committedAt) {
}
