package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of an application as it is handed in.
 *
 * @param before     the version that was received before it; under its reference it goes on, as long as the field is the same
 * @param standing   the version that counts until now
 * @param person     e-mail address of who submits
 * @param receivedAt the moment of receipt, to the millisecond
 * @param late       whether that is after the deadline
 */
record Delivery(ApplicationSheet draft, @Nullable Submission before, @Nullable Submission standing, String person, Instant receivedAt,
        boolean late) {

    GrantApplication application() {
        return draft.application();
    }

    /** Whether a version stands that this one, coming too late, does not replace. */
    boolean isOutdone() {
        return late && standing != null && !standing.late();
    }

    Consortium consortium() {
        return draft.consortium();
    }
}
