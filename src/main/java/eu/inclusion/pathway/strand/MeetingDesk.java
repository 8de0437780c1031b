package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where meetings of strands are planned, prepared, moved, cancelled and recorded. Who may do so is the caller's question. */
@Service
@Transactional
public class MeetingDesk {

    private final StrandMeetings meetings;
    private final MeetingAgencies agencies;
    private final MeetingIntake intake;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    MeetingDesk(StrandMeetings meetings, MeetingAgencies agencies, MeetingIntake intake, ApplicationEventPublisher facts, Clock clock) {
        this.meetings = meetings;
        this.agencies = agencies;
        this.intake = intake;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Plans a meeting and invites every agency that belongs to its strands on its first day.
     *
     * @throws MeetingNotPlannable when its days or strands cannot be
     */
    public StrandMeeting plan(MeetingPlan plan, AgencyCode host, String person) {
        plan.requireSound(today());
        StrandMeeting planned = meetings.save(intake.newMeeting(plan, host, person));
        List<AgencyCode> invited = intake.invited(planned);
        agencies.invite(planned.id(), invited);
        facts.publishEvent(new StrandMeetingPlanned(planned.id(), planned.reference(), host));
        invited.stream().filter(agency -> !agency.equals(host))
                .forEach(agency -> facts.publishEvent(StrandAgencyInvited.to(planned, agency)));
        return planned;
    }

    /** An agency answers its invitation, or its host enters what it said; a later answer takes the place of an earlier one. */
    public void answer(StrandMeetingId id, AgencyCode agency, MeetingReply reply, String person) {
        requireToCome(get(id));
        agencies.answer(id, agency, reply, clock.instant(), person);
    }

    /** The host settles the agenda. */
    public void prepare(StrandMeetingId id, String agenda) {
        meetings.save(locked(id).prepared(agenda));
    }

    /**
     * The meeting is at another time. Whoever has answered is asked anew where the days are others.
     *
     * @param seen the meeting's version that the officer had before the eyes
     * @throws StrandWorkNotTold when a colleague changed it meanwhile
     * @throws MeetingNotPlannable when the new days cannot be
     */
    public void move(StrandMeetingId id, MeetingTimes times, int seen) {
        StrandMeeting before = locked(id);
        StrandMeeting moved = before.moved(times);
        times.requireSound(today());
        before.requireSeen(seen);
        meetings.save(moved);
        List<AgencyCode> asked = before.sameDays(moved) ? List.of() : agencies.askAnew(id);
        facts.publishEvent(new StrandMeetingMoved(id, references(moved)));
        asked.stream().filter(agency -> !agency.equals(moved.agency()))
                .forEach(agency -> facts.publishEvent(StrandAgencyInvited.to(moved, agency)));
    }

    /** The meeting does not take place; whoever decided so in its own task knows already. */
    public void callOff(StrandMeetingId id, String reason) {
        if (reason.isBlank()) {
            throw new StrandWorkNotTold("strand.meeting.why-missing");
        }
        StrandMeeting off = meetings.save(locked(id).cancelled(reason.strip()));
        facts.publishEvent(new StrandMeetingCancelled(id, references(off)));
    }

    /** The meeting was held. */
    public void minute(StrandMeetingId id, String minutes, Collection<AgencyCode> there) {
        meetings.save(locked(id).held(minutes));
        agencies.present(id, there);
    }

    /** One meeting, for whoever works on its case. */
    @Transactional(readOnly = true)
    public StrandMeeting get(StrandMeetingId id) {
        return meetings.findById(id).orElseThrow();
    }

    private Set<String> references(StrandMeeting meeting) {
        return agencies.of(meeting.id()).stream().map(one -> StrandAgencyInvited.referenceOf(meeting, one.agency())).collect(Collectors.toSet());
    }

    private StrandMeeting locked(StrandMeetingId id) {
        return meetings.findWithLockById(id).orElseThrow();
    }

    private static void requireToCome(StrandMeeting meeting) {
        if (!meeting.isToCome()) {
            throw new MeetingNotOpen(meeting.reference());
        }
    }

    private LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
