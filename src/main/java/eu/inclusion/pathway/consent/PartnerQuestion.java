package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Oid;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The question to a partner whether its OID may be used in one application.
 *
 * @param partner      the partner's legal name, as the application had it when it was asked
 * @param associated   whether it takes part as an associated partner
 * @param fromRegister whether the address is our register's, which the applicant does not see
 * @param secret       SHA-256 of what stands in the letter's link
 * @param expiresAt    the last moment to answer, and to take an answer back
 * @param replacedAt   when the applicant asked anew, for example at another address
 */
@Table("partner_question")
public record PartnerQuestion(
        @Id UUID id,
        @Version @Nullable Integer version,
        GrantApplicationId applicationId,
        Oid oid,
        String partner,
        boolean associated,
        String email,
        @Nullable String name,
        String language,
        boolean fromRegister,
        String secret,
        String askedBy,
        Instant askedAt,
        Instant expiresAt,
        @Nullable Instant remindedAt,
        @Nullable Instant replacedAt) {

    /** When the last letter about it went out, the reminder included. */
    Instant lastLetterAt() {
        return remindedAt == null ? askedAt : remindedAt;
    }

    PartnerQuestion replaced(Instant moment) {
        return new PartnerQuestion(id, version, applicationId, oid, partner, associated, email, name, language, fromRegister, secret,
                askedBy, askedAt, expiresAt, remindedAt, moment);
    }

    PartnerQuestion reminded(String newSecret, Instant moment) {
        return new PartnerQuestion(id, version, applicationId, oid, partner, associated, email, name, language, fromRegister, newSecret,
                askedBy, askedAt, expiresAt, moment, replacedAt);
    }
}
