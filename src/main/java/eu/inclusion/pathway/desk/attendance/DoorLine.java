package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.Presence;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * A person on the door's list.
 *
 * @param seen the person's version, without which nothing is taken back
 * @param search by which the page finds the person without asking the server
 * @param at when it was recorded; nothing while nothing is
 */
record DoorLine(String id, int seen, String name, String organisation, String search, State state, @Nullable String at, boolean companion,
        boolean walkIn) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /** What the door does next with somebody. */
    enum State {
        AWAITED,
        THERE,
        LEFT,
        CANCELLED
    }

    static DoorLine of(Attendee one, Words words) {
        String name = nameOf(one, words);
        return new DoorLine(one.id().text(), one.version(), name, one.from().name(), name + " " + one.from().name(), state(one.presence()),
                at(one.presence() == null ? null : one.markedAt()), one.companion(), one.walkIn());
    }

    /** A person without a name is called by a number among those of the organisation. */
    static String nameOf(Attendee one, Words words) {
        return one.name() == null ? words.of("attendance.unnamed", one.number()) : one.name();
    }

    private static State state(@Nullable Presence presence) {
        if (presence == null || presence == Presence.NO_SHOW) {
            return State.AWAITED;
        }
        return presence == Presence.FULL ? State.THERE : presence == Presence.PARTIAL ? State.LEFT : State.CANCELLED;
    }

    private static @Nullable String at(@Nullable Instant moment) {
        return moment == null ? null : CLOCK.format(moment.atZone(ProgrammeTime.ZONE));
    }
}
