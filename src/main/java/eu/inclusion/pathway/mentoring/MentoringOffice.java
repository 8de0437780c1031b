package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where mentorings are opened, matched, agreed, evaluated and brought to their end. */
@Service
@Transactional
public class MentoringOffice {

    private final Mentorings mentorings;
    private final SessionDiary diary;
    private final StaffDirectory staff;
    private final PathJournal journal;
    private final Clock clock;

    MentoringOffice(Mentorings mentorings, SessionDiary diary, StaffDirectory staff, PathJournal journal, Clock clock) {
        this.mentorings = mentorings;
        this.diary = diary;
        this.staff = staff;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the mentoring of an organisation; it waits for a mentor then. */
    public Mentoring open(OrganisationPathId path, OrganisationId organisation, AgencyCode agency, Entitlement entitlement) {
        return mentorings.save(Mentoring.open(path, organisation, agency, entitlement, clock.instant()));
    }

    /** The mentors of an agency, by name. */
    public List<Mentor> mentorsOf(AgencyCode agency) {
        return staff.inRole(Role.MENTOR, agency).stream().map(person -> new Mentor(person.userId(), person.fullName())).toList();
    }

    /**
     * Gives the organisation a mentor, the first or another one.
     *
     * @param briefing what the mentor should know
     */
    public void match(MentoringId id, String mentorUserId, @Nullable String briefing) {
        change(id, mentoring -> mentoring.matched(mentor(mentorUserId, mentoring.agency()), briefing, clock.instant()));
    }

    private Mentor mentor(String userId, AgencyCode agency) {
        return mentorsOf(agency).stream().filter(mentor -> mentor.userId().equals(userId)).findFirst()
                .orElseThrow(() -> new MentorNotAvailable(userId));
    }

    /** The agency decides that the organisation needs no mentoring; why goes into the path's timeline. */
    public void decline(MentoringId id, String reason, String person) {
        Mentoring mentoring = change(id, open -> open.ended(MentoringStatus.NOT_NEEDED, clock.instant()));
        journal.remark(mentoring.pathId(), reason, person);
    }

    /**
     * Mentor and organisation have agreed what to reach.
     *
     * @param applyBy the deadline of the application towards which they work, if any
     */
    public void agree(MentoringId id, String goals, @Nullable LocalDate applyBy) {
        change(id, mentoring -> mentoring.agreed(goals, applyBy));
    }

    /** The mentor cannot go on: what was planned is called off, and the officer looks for somebody else. */
    public void handBack(MentoringId id, String reason) {
        change(id, mentoring -> mentoring.withoutMentor(reason, clock.instant()));
        diary.callOff(id);
    }

    /** The organisation says what the mentoring brought. */
    public void evaluate(MentoringId id, int rating, @Nullable String helped, @Nullable String better, String person) {
        change(id, mentoring -> mentoring.evaluated(new OrganisationEvaluation(rating, helped, better, person, clock.instant())));
    }

    /** The mentor brings the mentoring to its end; advice goes into the path's timeline. */
    public void conclude(MentoringId id, Conclusion conclusion, String person) {
        Mentoring mentoring = change(id, open -> open.concluded(conclusion, clock.instant()));
        if (conclusion.advice() != null) {
            journal.remark(mentoring.pathId(), conclusion.advice(), person);
        }
    }

    /** The path went on or ended without its mentoring: mentors are free again, what was planned is called off. */
    public void release(OrganisationPathId path) {
        List<MentoringStatus> open = List.of(MentoringStatus.WAITING_FOR_MENTOR, MentoringStatus.UNDER_WAY);
        for (Mentoring mentoring : mentorings.findByPathIdAndStatusIn(path, open)) {
            mentorings.save(mentoring.ended(MentoringStatus.RELEASED, clock.instant()));
            diary.callOff(mentoring.id());
        }
    }

    private Mentoring change(MentoringId id, UnaryOperator<Mentoring> step) {
        return mentorings.save(step.apply(mentorings.findById(id).orElseThrow()));
    }
}
