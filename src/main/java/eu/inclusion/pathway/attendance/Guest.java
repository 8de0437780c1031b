package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Country;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * An organisation with a part in an event.
 *
 * @param persons how many participants it said it brings
 * @param named those of whom it said who they are, companions among them
 */
record Guest(ParticipationId id, OrganisationId organisation, String name, Country country, ParticipationStatus status, int persons,
        List<EventPerson> named) {

    Attendee.From from() {
        return new Attendee.From(id, organisation, name, country);
    }

    /**
     * Its persons: those with a name; those who came in its name unannounced, who are some of the persons said; and as many without a
     * name as are left of that number.
     *
     * @param recorded what is on record of its persons
     */
    List<Attendee> attendees(Collection<Attendee> recorded) {
        Map<AttendeeId, Attendee> left = new LinkedHashMap<>();
        recorded.forEach(one -> left.put(one.id(), one));
        List<Attendee> all = new ArrayList<>();
        named.forEach(person -> all.add(known(Attendee.named(new AttendeeId(person.id().value()), from(), person.name(),
                person.companion()), left)));
        List<Attendee> unnamed = unnamed();
        List<Attendee> marked = unnamed.stream().filter(one -> left.containsKey(one.id())).map(one -> known(one, left)).toList();
        all.addAll(left.values());
        long open = persons - all.stream().filter(one -> !one.companion()).count() - marked.size();
        all.addAll(marked);
        unnamed.stream().filter(one -> marked.stream().noneMatch(known -> known.id().equals(one.id()))).limit(Math.max(0, open))
                .forEach(all::add);
        return all;
    }

    private static Attendee known(Attendee expected, Map<AttendeeId, Attendee> left) {
        Attendee before = left.remove(expected.id());
        return before == null ? expected : expected.recordedAs(before);
    }

    /** As many persons without a name as it said it brings. */
    List<Attendee> unnamed() {
        return IntStream.rangeClosed(1, persons).mapToObj(number -> Attendee.unnamed(id, from(), number)).toList();
    }

    /** Only those of whom it is on record how they were there. */
    List<Attendee> recorded(Collection<Attendee> recorded) {
        return attendees(recorded).stream().filter(one -> one.presence() != null).toList();
    }

    /** Its persons where only its own attendance is on record. */
    List<Attendee> asRecorded() {
        return attendees(List.of()).stream()
                .map(one -> new Attendee(one.id(), 0, one.from(), one.name(), one.number(), null, one.companion(), false,
                        Presence.of(status), null, null)).toList();
    }
}
