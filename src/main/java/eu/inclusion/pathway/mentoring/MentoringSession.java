package eu.inclusion.pathway.mentoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One meeting of mentor and organisation: planned, then held or not. */
@Table("mentoring_session")
public record MentoringSession(
        @Id MentoringSessionId id,
        @Version @Nullable Integer version,
        MentoringId mentoringId,
        Instant startsAt,
        SessionMode mode,
        String place,
        SessionPurpose purpose,
        SessionStatus status,
        @Nullable String minutes,
        @Nullable String actions) {

    static MentoringSession planned(MentoringId mentoring, SessionPlan plan) {
        return new MentoringSession(MentoringSessionId.random(), null, mentoring, plan.startsAt(), plan.mode(), plan.place().strip(),
                plan.purpose(), SessionStatus.PLANNED, null, null);
    }

    MentoringSession went(SessionCourse course) {
        return new MentoringSession(id, version, mentoringId, startsAt, mode, place, purpose, course.status(), course.minutes(), course.actions());
    }

    MentoringSession cancelled() {
        return went(new SessionCourse(SessionStatus.CANCELLED, null, null));
    }

    public boolean isPlanned() {
        return status == SessionStatus.PLANNED;
    }

    /** Whether people meet on-line, so that the place is the address of the meeting. */
    public boolean isOnline() {
        return mode == SessionMode.ONLINE;
    }
}
