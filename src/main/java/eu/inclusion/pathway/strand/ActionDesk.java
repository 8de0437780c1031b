package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where actions are agreed, reported on and dropped. */
@Service
@Transactional
public class ActionDesk {

    private final StrandMeetings meetings;
    private final AgreedActions actions;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ActionDesk(StrandMeetings meetings, AgreedActions actions, ApplicationEventPublisher facts, Clock clock) {
        this.meetings = meetings;
        this.actions = actions;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Agencies agree on actions at a meeting, or between two.
     *
     * @throws StrandWorkNotTold when one of them says nothing or was due before today; then none is agreed
     */
    public void agree(StrandMeetingId id, Collection<NewAction> agreed) {
        StrandMeeting meeting = meetings.findWithLockById(id).orElseThrow();
        agreed.forEach(action -> action.requireSound(ProgrammeTime.dayOf(clock.instant())));
        agreed.forEach(action -> {
            AgreedAction one = actions.save(AgreedAction.agreed(action, meeting, actions.countByMeetingId(id) + 1, clock.instant()));
            facts.publishEvent(new ActionAgreed(one.id(), one.reference(), one.agency()));
        });
    }

    /** Its agency did it. */
    public void done(AgreedActionId id, @Nullable String how, String person) {
        actions.save(get(id).closed(ActionStatus.DONE, how, clock.instant(), person));
    }

    /** Its agency does it later, and says why. */
    public void later(AgreedActionId id, LocalDate day, String why) {
        if (day.isBefore(ProgrammeTime.dayOf(clock.instant()))) {
            throw new StrandWorkNotTold("strand.action.due-past");
        }
        actions.save(get(id).later(day, why));
    }

    /** Its agency does not do it, and says why. */
    public void giveUp(AgreedActionId id, String why, String person) {
        actions.save(get(id).closed(ActionStatus.DROPPED, why, clock.instant(), person));
    }

    /** The host of the meeting says that it need not be done any more. */
    public void drop(AgreedActionId id, String why, String person) {
        if (why.isBlank()) {
            throw new StrandWorkNotTold("strand.action.why-missing");
        }
        giveUp(id, why.strip(), person);
        facts.publishEvent(new AgreedActionDropped(get(id).reference()));
    }

    /** One action, for whoever works on its case. */
    @Transactional(readOnly = true)
    public AgreedAction get(AgreedActionId id) {
        return actions.findById(id).orElseThrow();
    }
}
