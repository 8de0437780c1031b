package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One application of an organisation, with what was received and found.
 *
 * @param pathReference on which path it was begun, with an agency that need not be the one whose case it is
 * @param received nothing while it is a draft
 * @param eligibility nothing while it has not been checked
 */
public record ApplicationLine(GrantApplicationId id, String pathReference, AgencyCode pathAgency, String organisation, Action action,
        int callYear, int round, ApplicationStatus status, @Nullable ApplicationOutcome outcome, Instant startedAt,
        @Nullable Receipt received, @Nullable Verdict eligibility) {

    /**
     * What was received.
     *
     * @param caseAgency whose case it is
     */
    public record Receipt(String reference, AgencyCode caseAgency, String title, Field field, Instant receivedAt, boolean late) {

        String moment(Words words) {
            String moment = words.moment(receivedAt);
            return late ? words.of("desk.application.late", moment) : moment;
        }
    }

    /**
     * What the rules found, and what an officer decided where they left it to a person.
     *
     * @param reason the officer's reason
     */
    public record Verdict(Outcome outcome, @Nullable Boolean confirmed, @Nullable String decidedBy, @Nullable String reason) {
    }

    /** Its page, for whoever may see that agency's cases. */
    public @Nullable String page(CaseScope scope) {
        return received != null && scope.contains(received.caseAgency()) ? "/desk/applications/" + received.reference() : null;
    }

    /** How it stands, or how it ended, in the reader's words. */
    public String standing(Words words) {
        return outcome == null ? words.of("grantapplication.status." + status) : words.of("grantapplication.outcome." + outcome);
    }

    /** In which action, field and round it is. */
    String place(Words words) {
        String call = words.of("desk.application.call", words.of("programme.action." + action), String.valueOf(callYear), round);
        return received == null ? call : call + ", " + words.of("programme.field." + received.field());
    }

    /** What officers of its agency read of it at a glance; its path only where that is one of theirs. */
    public List<Chapter.Fact> facts(Receipt receipt, CaseScope scope, Words words) {
        return new Facts(words)
                .add("desk.application.title", receipt.title())
                .add("desk.application.action", place(words))
                .add("desk.status", standing(words))
                .add("desk.application.received-at", receipt.moment(words))
                .add("desk.application.eligibility", EligibilityWords.verdict(this, words))
                .labelled(words.of("desk.application.path"), scope.contains(pathAgency) ? pathReference : null, "/desk/paths/" + pathReference)
                .list();
    }
}
