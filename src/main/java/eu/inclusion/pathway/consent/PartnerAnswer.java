package eu.inclusion.pathway.consent;

import java.time.Instant;

/**
 * What a partner answered.
 *
 * @param given     whether the OID may be used
 * @param remark    in the partner's own words, may be empty
 * @param statement the sentence that the partner said yes or no to
 */
public record PartnerAnswer(boolean given, String remark, String statement, Instant answeredAt) {
}
