package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The versions of an application that were received, and whether another one can be sent in time. */
@Component
class ReceivedVersions {

    private final SubmittedApplications submitted;
    private final DraftChecks.Deadline deadline;
    private final ApplicationWords words;

    ReceivedVersions(SubmittedApplications submitted, DraftChecks.Deadline deadline, ApplicationWords words) {
        this.submitted = submitted;
        this.deadline = deadline;
        this.words = words;
    }

    /**
     * One version in the list.
     *
     * @param receivedAt the moment in Brussels
     * @param counts     whether it is the one that counts
     */
    record Line(int number, String reference, String receivedAt, boolean late, boolean counts, String fingerprint) {
    }

    /**
     * How an application stands that was submitted at least once.
     *
     * @param lines      all versions, the last one first
     * @param counting   the number of the one that counts; nothing after the organisation took them back
     * @param deadline   the last second, in Brussels
     * @param late       whether that has passed
     * @param reopenable whether the organisation can take it in hand again
     */
    record Standing(List<Line> lines, @Nullable Integer counting, String deadline, boolean late, boolean reopenable) {
    }

    Standing of(GrantApplication application, Locale reader) {
        Integer counting = application.isWithdrawn() ? null : application.versions().counting();
        List<Line> lines = submitted.versions(application.id()).stream()
                .sorted(Comparator.comparing(Submission::number).reversed()).map(version -> line(version, counting, reader)).toList();
        boolean late = deadline.hasPassed(application);
        return new Standing(lines, counting, deadline.of(application, reader), late, !late && application.isReopenable());
    }

    /** The version that was asked for; without a number the last one. */
    Submission version(GrantApplication application, @Nullable Integer number) {
        return submitted.version(application.id(), number == null ? application.versions().received() : number)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The version that counts; where none does, the last one. */
    Submission standing(GrantApplication application) {
        return version(application, application.versions().counting());
    }

    String moment(Submission submission, Locale reader) {
        return words.moment(submission.receivedAt(), reader);
    }

    private Line line(Submission version, @Nullable Integer counting, Locale reader) {
        return new Line(version.number(), version.reference(), words.moment(version.receivedAt(), reader), version.late(),
                Objects.equals(counting, version.number()), version.fingerprint());
    }
}
