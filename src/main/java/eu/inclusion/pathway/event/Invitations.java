package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where organisations become ready for an event and are invited to one. */
@Service
@Transactional
public class Invitations {

    private static final Set<ParticipationStatus> AWAITING = Set.of(ParticipationStatus.AWAITING_INVITATION);

    private final ParticipationStore participations;
    private final ParticipationStrands strands;
    private final Events events;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Invitations(ParticipationStore participations, ParticipationStrands strands, Events events, ApplicationEventPublisher facts, Clock clock) {
        this.participations = participations;
        this.strands = strands;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** The path's organisation is ready for an event of this kind from now on; once is enough. */
    public Participation open(OrganisationPath path, EventKind kind) {
        return participations.findFirstByPathIdAndKindAndStatusIn(path.id(), kind, AWAITING).orElseGet(() -> begin(path, kind));
    }

    private Participation begin(OrganisationPath path, EventKind kind) {
        Participation begun = participations.save(Participation.awaiting(path.id(), path.reference(), path.organisationId(), path.agency(),
                kind, clock.instant()));
        strands.note(begun.id(), path.inStrands());
        return begun;
    }

    /**
     * Invites organisations of the event's own agency that wait for an event of its kind.
     *
     * @throws NotInvitable when one of them does not wait any more; then nobody is invited
     */
    public void invite(EventId id, Collection<ParticipationId> chosen) {
        Event event = events.save(events.findById(id).orElseThrow().open());
        List<Participation> found = chosen.isEmpty() ? List.of()
                : participations.findByIdIn(Set.copyOf(chosen)).stream().filter(event::mayInvite).toList();
        if (found.size() < Set.copyOf(chosen).size()) {
            throw new NotInvitable(Set.copyOf(chosen).size() - found.size());
        }
        invite(event, found);
    }

    void invite(Event event, List<Participation> invitees) {
        LocalDate until = event.lastDayToAnswer(ProgrammeTime.dayOf(clock.instant()));
        if (!invitees.isEmpty() && until.isBefore(ProgrammeTime.dayOf(clock.instant()))) {
            throw new EventNotPlannable("event.invitation-too-late");
        }
        invitees.forEach(one -> {
            participations.save(one.invited(event.id(), until));
            facts.publishEvent(new OrganisationInvited(one.id(), one.pathReference()));
        });
    }

    /** The organisation goes on without an event, or its path rests or ends: it is not a candidate any more. */
    public void lapse(OrganisationPathId path, EventKind kind) {
        participations.findFirstByPathIdAndKindAndStatusIn(path, kind, AWAITING)
                .ifPresent(one -> participations.save(one.now(ParticipationStatus.LAPSED)));
    }
}
