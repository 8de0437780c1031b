package eu.inclusion.pathway.attendance;

import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * How many are expected and how many came. Persons are participants; companions are counted apart, and organisations never together
 * with persons.
 *
 * @param expected of whom nothing or something is on record, but for those who cancelled
 */
public record HeadCount(int expected, int arrived, int organisationsExpected, int organisationsArrived, int companionsArrived,
        int walkIns) {

    public static HeadCount of(Collection<Attendee> all) {
        return new HeadCount(
                count(all, one -> !one.companion() && one.presence() != Presence.CANCELLED),
                count(all, one -> !one.companion() && one.wasThere()),
                organisations(all, one -> !one.companion() && one.presence() != Presence.CANCELLED),
                organisations(all, one -> !one.companion() && one.wasThere()),
                count(all, one -> one.companion() && one.wasThere()),
                count(all, one -> one.walkIn() && one.wasThere()));
    }

    /** Who neither came nor cancelled; said of an event that is over. */
    public int stayedAway() {
        return expected - arrived;
    }

    private static int count(Collection<Attendee> all, Predicate<Attendee> which) {
        return (int) all.stream().filter(which).count();
    }

    private static int organisations(Collection<Attendee> all, Predicate<Attendee> which) {
        Set<String> names = all.stream().filter(which).map(HeadCount::organisation).collect(Collectors.toSet());
        return names.size();
    }

    /** One organisation is one, however many of its persons come, in the register or not. */
    static String organisation(Attendee one) {
        return one.from().organisation() == null ? SearchText.plain(one.from().name()) : one.from().organisation().text();
    }
}
