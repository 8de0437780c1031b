package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.ParticipationStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organisation was at an earlier event, for whoever decides whether it may come again.
 *
 * @param reference of the event
 * @param status what became of the organisation's place: attended, in part, not shown up or cancelled
 * @param persons how its persons were there; none where only the organisation's own attendance is on record
 */
public record PastAttendance(String reference, String title, EventKind kind, LocalDate startsOn, ParticipationStatus status,
        List<Person> persons) {

    public PastAttendance {
        persons = List.copyOf(persons);
    }

    /**
     * One person of the organisation.
     *
     * @param name nothing where it was never said
     */
    public record Person(@Nullable String name, Presence presence) {
    }
}
