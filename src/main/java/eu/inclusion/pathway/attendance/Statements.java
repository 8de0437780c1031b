package eu.inclusion.pathway.attendance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer says afterwards of those who were expected. An id is a person's, or that of an organisation's participation and then
 * means all its persons without a name. Of whom nothing is said, it stays as recorded at the door; otherwise the person did not come.
 *
 * @param whole there for all of it
 * @param partly there for a part of it
 * @param cancelled who had said so beforehand
 * @param mistaken recorded at the door by mistake: they did not come
 */
public record Statements(Set<UUID> whole, Set<UUID> partly, Set<UUID> cancelled, Set<UUID> mistaken) {

    public static Statements of(Collection<String> whole, Collection<String> partly, Collection<String> cancelled,
            Collection<String> mistaken) {
        return new Statements(ids(whole), ids(partly), ids(cancelled), ids(mistaken));
    }

    private static Set<UUID> ids(Collection<String> texts) {
        Set<UUID> ids = new HashSet<>();
        texts.forEach(text -> ids.add(UUID.fromString(text)));
        return Set.copyOf(ids);
    }

    /**
     * How each person was there.
     *
     * @throws StatedTwice when one was said to have been there in two ways
     */
    Map<AttendeeId, Presence> on(Collection<Attendee> all) {
        Map<AttendeeId, Presence> each = new LinkedHashMap<>();
        int twice = 0;
        for (Attendee one : all) {
            List<Presence> said = said(one);
            twice += said.size() > 1 ? 1 : 0;
            each.put(one.id(), said.isEmpty() ? asRecorded(one) : said.get(0));
        }
        if (twice > 0) {
            throw new StatedTwice(twice);
        }
        return each;
    }

    private List<Presence> said(Attendee one) {
        Map<Presence, Set<UUID>> lists = new EnumMap<>(Map.of(Presence.FULL, whole, Presence.PARTIAL, partly, Presence.CANCELLED, cancelled,
                Presence.NO_SHOW, mistaken));
        List<Presence> said = new ArrayList<>();
        lists.forEach((how, ids) -> {
            if (names(ids, one)) {
                said.add(how);
            }
        });
        return said;
    }

    private static boolean names(Set<UUID> ids, Attendee one) {
        return ids.contains(one.id().value()) || one.name() == null && one.from().participation() != null && ids.contains(one.from()
                .participation().value());
    }

    private static Presence asRecorded(Attendee one) {
        return one.presence() == null ? Presence.NO_SHOW : one.presence();
    }
}
