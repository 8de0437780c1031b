package eu.inclusion.pathway.correspondence;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters about a grant application. Each needs the letter's reference: the application's, for the invitation the path's. */
public sealed interface ApplicationLetter extends LetterText {

    @Override
    default boolean namesItsCase() {
        return true;
    }

    /** What became of an application. Programme Guide 2025, Part C: awarded, reserve list or rejected. */
    enum Outcome {
        AWARDED,
        RESERVE,
        REJECTED
    }

    /**
     * The organisation can now write an application.
     *
     * @param deadline until when it can be submitted; none where no call was chosen yet
     * @param link     where it is written
     */
    record ApplicationInvitation(String organisation, @Nullable Instant deadline, URI link) implements ApplicationLetter {
    }

    /**
     * The receipt of a version.
     *
     * @param project     the project's title
     * @param version     which version of the application it is: 1, 2, …
     * @param receivedAt  the server's time of receipt
     * @param fingerprint the SHA-256 of what was submitted
     * @param changeUntil the last second in which another version can be sent; none where this one came after it
     * @param standing    the version that goes on counting because this one came too late; none where there is no other
     * @param check       where anybody can check that this receipt is ours
     * @param link        where the submitted version can be read
     */
    record ApplicationReceived(String organisation, String project, int version, Instant receivedAt, String fingerprint,
            @Nullable Instant changeUntil, @Nullable Integer standing, URI check, URI link) implements ApplicationLetter {
    }

    /**
     * The deadline of the call was moved.
     *
     * @param action      the action of the call, for example KA210
     * @param year        the year of the call
     * @param project     the project's title; none as long as nothing stands with an agency
     * @param version     the version that counts now; none as long as nothing stands with an agency
     * @param changeUntil the last second in which another version can be sent
     * @param link        where the application is
     */
    record ApplicationDeadlineMoved(String organisation, String action, String year, Standing standing, @Nullable String project,
            @Nullable Integer version, Instant changeUntil, URI link) implements ApplicationLetter {

        /** How far the application had come. */
        public enum Standing {
            /** The organisation writes it and has submitted nothing that counts. */
            DRAFT,
            /** It was taken back. */
            WITHDRAWN,
            /** It was received and waits for the deadline. */
            RECEIVED,
            /** The old deadline had passed, so the agency had begun to check it. */
            EXAMINED
        }
    }

    /**
     * The organisation took its application back.
     *
     * @param reason      what it gave as its reason
     * @param reopenUntil the last second in which it can be sent again; none where the deadline has passed
     * @param link        where what was written can be read
     */
    record ApplicationWithdrawn(String organisation, String project, String reason, @Nullable Instant reopenUntil, URI link)
            implements ApplicationLetter {
    }

    /**
     * The organisation takes part in as many applications of a round as it may.
     *
     * @param oid   under which it is counted
     * @param most  how many that are
     * @param forms the applications, one line each; at least one
     * @param link  where its own applications can be read
     */
    record RoundLimit(String organisation, String oid, int most, List<String> forms, URI link) implements ApplicationLetter {

        public RoundLimit {
            forms = List.copyOf(forms);
            if (forms.isEmpty()) {
                throw new IllegalArgumentException("Who is told of a limit is told what fills it");
            }
        }
    }

    /**
     * The application does not meet the conditions, so it is not assessed.
     *
     * @param reasons    one sentence per unmet condition, in the reader's language; at least one
     * @param complaint  how one complains about the procedure, in the agency's own words; none where it has given us none
     * @param link       where the application and the reasons can be read
     */
    record ApplicationNotEligible(
            String organisation, String project, List<String> reasons, @Nullable String complaint, URI link)
            implements ApplicationLetter {

        public ApplicationNotEligible {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("Who is refused is told why");
            }
        }
    }

    /**
     * The project is one for EACEA, the agency of the European Commission, not for a National Agency.
     *
     * @param reasons why, one sentence each, in the reader's language; may be empty
     * @param link    where the application can be read and copied
     */
    record ApplicationOutsideNationalAgencies(String organisation, String project, List<String> reasons, URI link)
            implements ApplicationLetter {

        public ApplicationOutsideNationalAgencies {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * The decision.
     *
     * @param reasons    why, one sentence each, in the reader's language; may be empty for an award
     * @param complaint  how one complains about the procedure, in the agency's own words; none where it has given us none
     * @param link       where the decision can be read
     */
    record ApplicationDecision(
            String organisation,
            String project,
            Outcome outcome,
            List<String> reasons,
            @Nullable String complaint,
            URI link)
            implements ApplicationLetter {

        public ApplicationDecision {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty() && outcome == Outcome.REJECTED) {
                throw new IllegalArgumentException("Who is refused is told why");
            }
        }
    }

    /**
     * The agency asks for the correction of one point.
     *
     * @param part     the part of the application that it is in
     * @param request  what is to be corrected, in the officer's words
     * @param answerBy the last day to answer
     * @param link     where it is answered
     */
    record ApplicationCorrection(String organisation, String project, String part, String request, LocalDate answerBy, URI link)
            implements ApplicationLetter {
    }

    /** A reminder of {@link ApplicationCorrection}. */
    record ApplicationCorrectionReminder(String organisation, String project, String part, LocalDate answerBy, URI link)
            implements ApplicationLetter {
    }
}
