package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a host does with its international event: it calls sending agencies, and keeps places for the organisations that it selects. Who
 * is selected is decided elsewhere; here no place is given twice and no organisation is asked by two events at once.
 */
@Service
@Transactional
public class InternationalEvents {

    private final EventBook book;
    private final SendingAgencies sendingAgencies;
    private final SelectedPlaces selected;
    private final EventHistory history;
    private final ApplicationEventPublisher facts;

    InternationalEvents(EventBook book, SendingAgencies sendingAgencies, SelectedPlaces selected, EventHistory history,
            ApplicationEventPublisher facts) {
        this.book = book;
        this.sendingAgencies = sendingAgencies;
        this.selected = selected;
        this.history = history;
        this.facts = facts;
    }

    /**
     * Asks agencies for their organisations; each gets a case of its own, the host too if it sends.
     *
     * @param preselectBy the last day to propose
     */
    public void call(EventId id, Collection<AgencyCode> agencies, LocalDate preselectBy) {
        if (agencies.isEmpty()) {
            throw new EventNotPlannable("event.no-sending-agencies");
        }
        Event event = book.save(book.get(id).called(preselectBy, book.today()));
        sendingAgencies.note(id, agencies);
        Set.copyOf(agencies).forEach(agency -> facts.publishEvent(new SendingAgencyCalled(id, event.reference() + "-" + agency, agency)));
    }

    /** Locks the event's places until the transaction ends; gives back for how many persons there is room. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int lock(EventId id) {
        return selected.lock(id);
    }

    /** Holds those of these organisations that wait for an event, before any of them is selected; other events may want the same ones. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(Collection<OrganisationPathId> paths) {
        selected.hold(paths);
    }

    /**
     * Keeps places for an organisation that was selected, and invites it; the event must be locked.
     *
     * @param named who would come, as it has said already; it is not asked twice
     * @return its part in the event; nothing where it does not wait for an international event any more
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Participation> select(EventId id, OrganisationPathId path, int persons, List<NamedPerson> named) {
        Event event = book.get(id);
        Optional<Participation> invited = selected.give(event, path, persons, book.today());
        invited.ifPresent(one -> selected.name(one, named));
        invited.ifPresent(one -> facts.publishEvent(new OrganisationInvited(one.id(), one.pathReference())));
        return invited;
    }

    /** What people call the event. */
    @Transactional(readOnly = true)
    public String referenceOf(EventId id) {
        return book.get(id).reference();
    }

    /** Whether somebody can still be selected: the event is to come and has not begun. */
    @Transactional(readOnly = true)
    public boolean isToCome(EventId id) {
        Event event = book.get(id);
        return event.status().isToCome() && book.today().isBefore(event.startsOn());
    }

    /**
     * Puts on record that something of its call is other than before; the event must be locked.
     *
     * @throws EventChangedMeanwhile when a colleague was quicker
     * @throws EventNotPlannable when the days cannot be
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Event recall(EventId id, CallChange change, String person) {
        Event recalled = book.save(book.get(id).recalled(change, book.today()));
        history.note(recalled, change.kind(), change.was(), change.became(), List.of(), change.reason(), person);
        return recalled;
    }
}
