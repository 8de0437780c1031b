package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What the agency asks an organisation to correct after the deadline, and its answer. It is kept beside what was received, which never
 * changes. Only clerical errors are corrected, only when the agency asks; a missing accession form is one case. Programme Guide 2025,
 * Part C, pp. 441-459.
 *
 * @param part    the section it is in, or the annexes
 * @param request what is to be corrected, in the officer's words
 * @param dueOn   the last day to answer
 * @param lapsedAt when it was no longer waited for
 * @param lapsedBecause why
 * @param seenBy  the officer who took note of the answer, or of its absence
 */
@Table("application_correction")
public record CorrectionRequest(
        @Id UUID id,
        @Version @Nullable Integer version,
        GrantApplicationId applicationId,
        String part,
        String request,
        String askedBy,
        Instant askedAt,
        LocalDate dueOn,
        @Nullable String answer,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt,
        @Nullable Instant lapsedAt,
        @Nullable CorrectionLapse lapsedBecause,
        @Nullable String seenBy,
        @Nullable Instant seenAt) {

    /** The annexes, where a document is missing. */
    public static final String ANNEXES = "ANNEXES";

    static CorrectionRequest ask(GrantApplicationId application, String part, String what, String officer, Instant moment,
            LocalDate dueOn) {
        if (what.isBlank()) {
            throw new CorrectionNotExplained();
        }
        return new CorrectionRequest(UUID.randomUUID(), null, application, part, what.strip(), officer, moment, dueOn, null, null, null,
                null, null, null, null);
    }

    /** Whether the organisation can still answer. */
    public boolean isOpen() {
        return answeredAt == null && lapsedAt == null;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    /** Whether an officer still has to look at what came of it. */
    boolean isToBeSeen() {
        return !isOpen() && seenAt == null;
    }

    CorrectionRequest answered(String text, String person, Instant moment) {
        if (!isOpen()) {
            throw new CorrectionNotOpen();
        }
        if (text.isBlank()) {
            throw new CorrectionNotExplained();
        }
        return new CorrectionRequest(id, version, applicationId, part, request, askedBy, askedAt, dueOn, text.strip(), person, moment,
                null, null, null, null);
    }

    CorrectionRequest lapsed(CorrectionLapse why, Instant moment) {
        return new CorrectionRequest(id, version, applicationId, part, request, askedBy, askedAt, dueOn, null, null, null, moment, why,
                null, null);
    }

    CorrectionRequest seen(String officer, Instant moment) {
        return new CorrectionRequest(id, version, applicationId, part, request, askedBy, askedAt, dueOn, answer, answeredBy, answeredAt,
                lapsedAt, lapsedBecause, officer, moment);
    }
}
