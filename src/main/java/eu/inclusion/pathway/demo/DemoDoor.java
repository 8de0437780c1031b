package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.Door;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.attendance.WalkIn;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.Participations;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The door of the demo's event of today: some persons have arrived, others are awaited. */
@Component
@Profile("demo")
class DemoDoor {

    private static final List<String> COLLEAGUES = List.of("Karim El Fictief", "Zoë Verzonnen", "Wannes Denkbeeld");

    private final Participations participations;
    private final EventPersons persons;
    private final Roster roster;
    private final Door door;

    DemoDoor(Participations participations, EventPersons persons, Roster roster, Door door) {
        this.participations = participations;
        this.persons = persons;
        this.roster = roster;
        this.door = door;
    }

    /** Every other organisation says who comes. */
    void name(List<DemoCase> coming) {
        for (int number = 0; number < coming.size(); number += 2) {
            DemoCase one = coming.get(number);
            List<NamedPerson> named = new ArrayList<>(List.of(new NamedPerson(one.organisation().contact(), "Coordinator", null),
                    new NamedPerson(COLLEAGUES.get(number / 2), "Youth worker", null)));
            if (number == 0) {
                named.add(new NamedPerson(null, "Saar Denkbeeld", "Sign language interpreter", null, true));
            }
            persons.replace(participations.of(one.path().id()).get(0).id(), named);
        }
    }

    void arrive(Event event, String officer) {
        List<Attendee> expected = roster.of(event);
        for (int number = 0; number < expected.size(); number += 3) {
            door.arrived(event.id(), expected.get(number).id(), officer);
        }
        door.cameUnannounced(event.id(), new WalkIn(AttendeeId.random(), "Lou Verzonnen", "Skatepark De Bocht", null), officer);
    }
}
