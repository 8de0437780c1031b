package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.organisation.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where it is said afterwards from which organisation somebody comes who stood at the door unannounced: one that is known, or a new one
 * whose path begins with it. From then on the attendance counts for that organisation; so does that of all who named the same one.
 */
@Service
@Transactional
public class WalkInOrigins {

    private final Attendance attendance;
    private final AttendeeStore store;
    private final Origins origins;
    private final AttendanceBook book;
    private final Intake intake;

    WalkInOrigins(Attendance attendance, AttendeeStore store, Origins origins, AttendanceBook book, Intake intake) {
        this.attendance = attendance;
        this.store = store;
        this.origins = origins;
        this.book = book;
        this.intake = intake;
    }

    /**
     * It is an organisation that the event invited, or that goes a path with its agency.
     *
     * @throws NotAWalkIn when it is said already
     * @throws NotExpected when the organisation is none of these
     */
    public void isOf(EventId id, AttendeeId person, OrganisationId organisation, String officer) {
        Event event = attendance.keepStill(id);
        settle(event, stranger(event, person), origins.of(event, organisation).orElseThrow(NotExpected::new), officer);
    }

    /**
     * It is an organisation that the agency has not heard of; if it has after all, it is recognised.
     *
     * @throws NotAWalkIn when it is said already
     * @throws eu.inclusion.pathway.mapping.AnotherAgencyResponsible where the organisation is another agency's
     */
    public void isNew(EventId id, AttendeeId person, FirstContact said, String officer) {
        Event event = attendance.keepStill(id);
        Attendee stranger = stranger(event, person);
        OrganisationId organisation = intake.admit(said, event.agency(), officer).organisationId();
        settle(event, stranger, origins.of(event, organisation).orElseThrow(NotExpected::new), officer);
    }

    private Attendee stranger(Event event, AttendeeId person) {
        return store.of(event.id()).stream().filter(one -> one.id().equals(person)).findFirst().filter(Attendee::isOfUnknownOrganisation)
                .orElseThrow(NotAWalkIn::new);
    }

    private void settle(Event event, Attendee stranger, Attendee.From from, String officer) {
        store.comeFrom(event.id(), stranger.from().name(), from);
        ParticipationId participation = from.participation();
        if (participation != null && !event.status().isToCome()) {
            book.follow(event, participation, officer);
        }
    }
}
