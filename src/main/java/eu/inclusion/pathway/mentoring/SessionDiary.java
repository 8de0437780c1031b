package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the sessions of a mentoring are planned and written down. */
@Service
@Transactional
public class SessionDiary {

    private static final int MOST_SESSIONS = 200;

    private final MentoringSessions sessions;
    private final Mentorings mentorings;
    private final MentoringSettings settings;
    private final Clock clock;

    SessionDiary(MentoringSessions sessions, Mentorings mentorings, MentoringSettings settings, Clock clock) {
        this.sessions = sessions;
        this.mentorings = mentorings;
        this.settings = settings;
        this.clock = clock;
    }

    /** A mentoring's sessions, the earliest first; at most 200. */
    @Transactional(readOnly = true)
    public List<MentoringSession> of(MentoringId mentoring) {
        return sessions.findByMentoringIdOrderByStartsAt(mentoring, Limit.of(MOST_SESSIONS));
    }

    /** The session that is planned next, if one is. */
    @Transactional(readOnly = true)
    public Optional<MentoringSession> planned(MentoringId mentoring) {
        return sessions.findByMentoringIdAndStatus(mentoring, SessionStatus.PLANNED).stream().findFirst();
    }

    /**
     * Plans a session; one that was planned before is called off.
     *
     * @throws FeedbackTooLate when feedback on a draft comes too late before the deadline and the mentor did not insist
     */
    public MentoringSession plan(MentoringId id, SessionPlan plan) {
        if (!plan.startsAt().isAfter(clock.instant())) {
            throw new SessionNotAhead();
        }
        Mentoring mentoring = mentorings.findById(id).orElseThrow();
        if (!mentoring.status().isOpen()) {
            throw new MentoringNotOpen();
        }
        requireInTimeForDeadline(mentoring, plan);
        callOff(id);
        return sessions.save(MentoringSession.planned(id, plan));
    }

    /** Writes down how the planned session went. */
    public void record(MentoringId id, SessionCourse course) {
        sessions.save(planned(id).orElseThrow(NoSessionPlanned::new).went(course));
    }

    /** Calls off what is planned. */
    void callOff(MentoringId id) {
        sessions.findByMentoringIdAndStatus(id, SessionStatus.PLANNED).forEach(session -> sessions.save(session.cancelled()));
    }

    private void requireInTimeForDeadline(Mentoring mentoring, SessionPlan plan) {
        LocalDate deadline = mentoring.applyBy();
        if (plan.purpose() != SessionPurpose.DRAFT_FEEDBACK || plan.lateAllTheSame() || deadline == null) {
            return;
        }
        LocalDate latest = deadline.minus(settings.draftFeedbackBefore());
        boolean deadlineAhead = !deadline.isBefore(ProgrammeTime.dayOf(clock.instant()));
        if (deadlineAhead && plan.day().isAfter(latest)) {
            throw new FeedbackTooLate(deadline, latest);
        }
    }
}
