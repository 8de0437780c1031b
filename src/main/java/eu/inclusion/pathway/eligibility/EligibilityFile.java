package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was found of one application, and what an officer decided where a person had to judge.
 *
 * @param outcome   what the rules say
 * @param confirmed what the officer decided; only ever there where the rules left it to a person
 */
@Table("eligibility_report")
public record EligibilityFile(
        @Id GrantApplicationId applicationId,
        @Version @Nullable Integer version,
        Outcome outcome,
        Instant checkedAt,
        @Nullable Boolean confirmed,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @MappedCollection(idColumn = "application_id", keyColumn = "number") List<FindingOnRecord> findings) {

    static EligibilityFile of(GrantApplicationId application, EligibilityReport report, FindingTexts texts, Instant moment) {
        return new EligibilityFile(application, null, report.outcome(), moment, null, null, null, null,
                report.findings().stream().map(finding -> FindingOnRecord.of(finding, texts)).toList());
    }

    /** Whether the application may be decided on: no rule is broken, and whatever a person had to judge was judged so. */
    public boolean isEligible() {
        return outcome == Outcome.ELIGIBLE || outcome == Outcome.NEEDS_HUMAN && Boolean.TRUE.equals(confirmed);
    }

    /** An officer judges what no rule can. A broken rule stays broken. */
    EligibilityFile decided(boolean eligible, String why, String officer, Instant moment) {
        if (outcome != Outcome.NEEDS_HUMAN || confirmed != null) {
            throw new EligibilityNotForAPerson();
        }
        if (why.isBlank()) {
            throw new EligibilityNotExplained();
        }
        return new EligibilityFile(applicationId, version, outcome, checkedAt, eligible, officer, moment, why.strip(), findings);
    }

    /** Why it is not eligible, a sentence each, for the applicant. */
    public List<String> reasons(Locale reader) {
        Stream<String> broken = findings.stream().filter(finding -> finding.outcome() == Outcome.NOT_ELIGIBLE)
                .map(finding -> finding.sentence(reader));
        return Stream.concat(broken, Stream.ofNullable(reason)).toList();
    }
}
