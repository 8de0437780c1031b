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

    /** Whether it says nothing that the other did not say: a second click, or the page sent twice. */
    boolean saysAs(PartnerAnswer other) {
        return given == other.given && remark.equals(other.remark) && statement.equals(other.statement);
    }
}
