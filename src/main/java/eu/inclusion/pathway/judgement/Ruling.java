package eu.inclusion.pathway.judgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What somebody decided on a finding, with the reason. It stays, also when the check is made again: what was decided holds for the
 * same finding in the same words.
 *
 * @param code    the finding's name, for example {@code deadline.late}
 * @param finding its sentence in English
 * @param reason  the person's own words; nothing where the rule's sentence says it all
 */
@Table("eligibility_ruling")
public record Ruling(String code, String finding, Judgement judgement, @Nullable String reason, String decidedBy, Instant decidedAt) {

    boolean isOn(FindingOnRecord one) {
        return code.equals(one.code()) && finding.equals(one.english());
    }
}
