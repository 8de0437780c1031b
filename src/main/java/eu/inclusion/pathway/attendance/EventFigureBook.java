package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventLine;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.programme.Strand;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what became of an event: for its report, and for monitoring. */
@Component
public class EventFigureBook {

    private final JdbcClient database;
    private final EventList events;
    private final Roster roster;

    EventFigureBook(JdbcClient database, EventList events, Roster roster) {
        this.database = database;
        this.events = events;
        this.roster = roster;
    }

    /** As it stands now; before attendance is on record, nobody was there but those whom the door recorded. */
    public EventFigures of(Event event) {
        List<Attendee> all = roster.of(event);
        List<Part> parts = parts(event.id());
        EventLine line = events.get(event.id());
        return new EventFigures(new EventFigures.Room(line.capacity(), line.persons()), answers(parts), organisations(parts, all),
                persons(all),
                (int) all.stream().filter(one -> one.companion() && one.wasThere()).count(),
                (int) all.stream().filter(one -> one.walkIn() && one.wasThere()).count(),
                (int) parts.stream().filter(part -> part.newcomer() && part.status().tookPart()).map(Part::organisation).distinct().count(),
                strands(parts, all));
    }

    private List<Part> parts(EventId event) {
        return database.sql("""
                        select p.id, p.organisation_id, p.status, p.answered_at,
                          (select string_agg(s.strand, ',') from participation_strand s where s.participation_id = p.id) as strands,
                          exists (select 1 from experience x where x.organisation_path_id = p.organisation_path_id
                            and x.action_type = 'PARTNERSHIPS' and x.status = 'NEWCOMER') as newcomer
                        from participation p where p.event_id = ?""")
                .param(event.value())
                .query((row, line) -> new Part(new ParticipationId(row.getObject("id", UUID.class)), row.getObject("organisation_id",
                        UUID.class),
                        ParticipationStatus.valueOf(row.getString("status")), row.getObject("answered_at") != null,
                                Part.strands(row.getString("strands")),
                        row.getBoolean("newcomer"))).list();
    }

    private static EventFigures.Answers answers(List<Part> parts) {
        return new EventFigures.Answers(parts.size(), count(parts, Part::answered), count(parts, Part::wantedToCome), count(parts,
                Part::waited));
    }

    private static int count(List<Part> parts, Predicate<Part> which) {
        return (int) parts.stream().filter(which).count();
    }

    private static Map<Presence, Integer> persons(List<Attendee> all) {
        return all.stream().filter(one -> !one.companion() && one.presence() != null)
                .collect(Collectors.groupingBy(Attendee::presence, () -> new EnumMap<>(Presence.class), Collectors.summingInt(any -> 1)));
    }

    /** Those with a part as it is on record, and those that came without any. */
    private static Map<Presence, Integer> organisations(List<Part> parts, List<Attendee> all) {
        Map<Presence, Integer> counted = new EnumMap<>(Presence.class);
        parts.stream().filter(Part::isOver).forEach(part -> counted.merge(Presence.of(part.status()), 1, Integer::sum));
        Map<String, Set<Presence>> others = all.stream().filter(one -> one.from().participation() == null && !one.companion()
                && one.presence() != null)
                .collect(Collectors.groupingBy(HeadCount::organisation, Collectors.mapping(Attendee::presence, Collectors.toSet())));
        others.values().forEach(presences -> counted.merge(Presence.of(Presence.outcome(presences)), 1, Integer::sum));
        return counted;
    }

    private static Map<Strand, EventFigures.ByStrand> strands(List<Part> parts, List<Attendee> all) {
        Map<ParticipationId, Long> there = all.stream().filter(one -> !one.companion() && one.wasThere() && one.from()
                .participation() != null)
                .collect(Collectors.groupingBy(one -> one.from().participation(), Collectors.counting()));
        Map<Strand, EventFigures.ByStrand> strands = new EnumMap<>(Strand.class);
        for (Strand strand : Strand.values()) {
            List<Part> own = parts.stream().filter(part -> part.strands().contains(strand)).toList();
            if (!own.isEmpty()) {
                strands.put(strand, new EventFigures.ByStrand(own.size(), count(own, part -> part.status().tookPart()),
                        (int) own.stream().mapToLong(part -> there.getOrDefault(part.id(), 0L)).sum()));
            }
        }
        return strands;
    }

    /** One organisation's part in the event, as it is counted. */
    private record Part(ParticipationId id, UUID organisation, ParticipationStatus status, boolean answered, Set<Strand> strands,
            boolean newcomer) {

        private static final Set<ParticipationStatus> SILENT_OR_NOT = Set.of(ParticipationStatus.INVITED, ParticipationStatus.DECLINED,
                ParticipationStatus.NO_ANSWER, ParticipationStatus.LAPSED);
        private static final Set<ParticipationStatus> OVER = Set.of(ParticipationStatus.ATTENDED, ParticipationStatus.PARTLY_ATTENDED,
                ParticipationStatus.NO_SHOW, ParticipationStatus.CANCELLED);

        static Set<Strand> strands(@Nullable String joined) {
            Set<Strand> strands = new HashSet<>();
            if (joined != null) {
                for (String name : joined.split(",")) {
                    strands.add(Strand.valueOf(name));
                }
            }
            return strands;
        }

        boolean wantedToCome() {
            return !SILENT_OR_NOT.contains(status);
        }

        boolean waited() {
            return status == ParticipationStatus.WAITING_LIST || status == ParticipationStatus.OFFERED
                    || status == ParticipationStatus.NO_PLACE;
        }

        boolean isOver() {
            return OVER.contains(status);
        }
    }
}
