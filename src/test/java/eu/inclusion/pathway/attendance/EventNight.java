package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.PathStrand;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** An event of JINT with organisations that come, and the day on which it begins. */
@TestComponent
public class EventNight {

    public static final AgencyCode JINT = new AgencyCode("BE05");

    private final EventPlanning planning;
    private final Events events;
    private final Invitations invitations;
    private final Replies replies;
    private final EventPersons persons;
    private final OrganisationRegister register;
    private final OrganisationPaths paths;
    private final TestClock clock;

    public EventNight(EventPlanning planning, Events events, Invitations invitations, Replies replies, EventPersons persons,
            OrganisationRegister register,
            OrganisationPaths paths, TestClock clock) {
        this.planning = planning;
        this.events = events;
        this.invitations = invitations;
        this.replies = replies;
        this.persons = persons;
        this.register = register;
        this.paths = paths;
        this.clock = clock;
    }

    /** For fifty persons, in thirty days and for two. */
    public Event plan() {
        return plan(50);
    }

    public Event plan(int capacity) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        return planning.plan(new EventPlan(EventKind.NATIONAL, "Inclusion day", "Brussels", "Lift", today.plusDays(30), today.plusDays(31),
                today.plusDays(20), capacity, Set.of(Strand.NEET), "English", "Meet"), JINT, "anna");
    }

    public Event now(Event event) {
        return events.findById(event.id()).orElseThrow();
    }

    public void begins() {
        clock.advance(Duration.ofDays(30));
    }

    /** An organisation that is invited. */
    public ParticipationId invited(EventId event, String name) {
        ParticipationId guest = ready(name);
        invitations.invite(event, List.of(guest));
        return guest;
    }

    /** An organisation with so many persons that has a place. */
    public ParticipationId coming(EventId event, String name, int number) {
        ParticipationId guest = invited(event, name);
        replies.answer(guest, new InvitationAnswer(true, number, "To learn", null));
        return guest;
    }

    public List<AttendeeId> naming(ParticipationId guest, NamedPerson... named) {
        persons.replace(guest, Arrays.asList(named));
        return persons.of(guest).stream().map(EventPerson::id).map(id -> new AttendeeId(id.value())).toList();
    }

    /** An organisation that waits for an event. */
    public ParticipationId ready(String name) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        Organisation organisation = register.register(new OrganisationDetails(name, null, null, new Country("BE"), null, null,
                "Genk " + mark,
                null, null, null, null));
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null, "BE05-" + mark, organisation.id(), JINT,
                PathStatus.ACTIVE, Phase.NATIONAL_EVENT, clock.instant(), null, null, Set.of(new PathStrand(Strand.NEET))));
        return invitations.open(path, EventKind.NATIONAL).id();
    }
}
