package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.preparation.AccessNeed;
import eu.inclusion.pathway.preparation.Age;
import eu.inclusion.pathway.preparation.CloseContact;
import eu.inclusion.pathway.preparation.Diet;
import eu.inclusion.pathway.preparation.Guardian;
import eu.inclusion.pathway.preparation.Journey;
import eu.inclusion.pathway.preparation.PersonTold;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.preparation.TravelWay;
import eu.inclusion.pathway.preparation.Wellbeing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the demo's organisations with a place prepare: who comes, what each person needs, a guardian who has not answered yet, the infopack. */
@Component
@Profile("demo")
class DemoPreparation {

    private static final List<String> COLLEAGUES = List.of("Sara Nys", "Tom Maes", "Ilse Aerts", "Yusuf Demir", "Nele Claes", "Piotr Nowak",
            "Aino Laine", "Daan Visser");

    private final EventPersons persons;
    private final Preparations preparations;
    private final DemoInfopack infopack;
    private final Participations participations;
    private final DemoTravel travel;

    DemoPreparation(EventPersons persons, Preparations preparations, DemoInfopack infopack, Participations participations,
            DemoTravel travel) {
        this.persons = persons;
        this.preparations = preparations;
        this.infopack = infopack;
        this.participations = participations;
        this.travel = travel;
    }

    /** The organisation's contact and a colleague. */
    static String whoComes(DemoCase one) {
        return one.organisation().contact() + ", youth worker\n" + colleague(one) + ", coordinator";
    }

    private static String colleague(DemoCase one) {
        return COLLEAGUES.get(Math.floorMod(one.organisation().name().hashCode(), COLLEAGUES.size()));
    }

    /** Those who have a place at the event to come tell what they need, one of them not yet all. */
    void tell(String reference, List<DemoCase> coming) {
        Event event = infopack.event(reference);
        coming.forEach(one -> tell(event, one));
        infopack.publish(event);
    }

    /** Those who came to an international event claim the journey. */
    void claim(List<DemoCase> came, LocalDate day) {
        Map<DemoCase, ParticipationId> parts = new LinkedHashMap<>();
        came.forEach(one -> participations.of(one.id()).stream().filter(line -> line.kind() == EventKind.INTERNATIONAL && line.status().tookPart())
                .findFirst().ifPresent(line -> parts.put(one, line.id())));
        travel.claim(parts, day);
    }

    private void tell(Event event, DemoCase one) {
        ParticipationId id = participations.of(one.id()).get(0).id();
        List<EventPerson> named = preparations.isOpen(id) ? persons.of(id) : List.of(); // who stands in line tells nothing yet
        for (int place = 0; place < Math.min(2, named.size()); place++) {
            preparations.tell(named.get(place), place == 0 ? adult(event) : minor(event, named.get(0).name()), one.organisation().email());
        }
    }

    private static Age age(Event event, int years) {
        return event.kind() == EventKind.NATIONAL ? Age.under18(years < 18) : new Age(event.startsOn().minusYears(years), years < 18);
    }

    private static PersonTold adult(Event event) {
        return new PersonTold(new Wellbeing(Set.of(AccessNeed.STEP_FREE, AccessNeed.QUIET_ROOM), null, Set.of(Diet.VEGETARIAN), "No nuts, please",
                null), true, age(event, 34), new CloseContact("Tom Maes", "+32 470 00 00 01"), null,
                new Journey(event.startsOn(), "09:15", event.endsOn(), "17:30", TravelWay.TRAIN, null), true, true, null);
    }

    private static PersonTold minor(Event event, String accompaniedBy) {
        return new PersonTold(new Wellbeing(Set.of(), null, Set.of(Diet.HALAL), null, null), true, age(event, 17),
                new CloseContact("Leila Haddad", "+32 470 00 00 02"), null, new Journey(null, null, null, null, null, null), false, false,
                new Guardian("Leila Haddad", "leila.haddad@example.org", null, accompaniedBy));
    }
}
