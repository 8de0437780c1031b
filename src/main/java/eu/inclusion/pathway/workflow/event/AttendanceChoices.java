package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.HeadCount;
import eu.inclusion.pathway.attendance.HeardNeeds;
import eu.inclusion.pathway.attendance.Presence;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What an officer chooses from when recording attendance: persons with a name one by one, those of an organisation that named nobody
 * together, as the organisation.
 */
@Component
class AttendanceChoices {

    private final Roster roster;
    private final HeardNeeds heard;
    private final EventWords words;

    AttendanceChoices(Roster roster, HeardNeeds heard, EventWords words) {
        this.roster = roster;
        this.heard = heard;
        this.words = words;
    }

    /** From how many of those who came it is written down what they said, and the page for it. */
    Map<String, Object> heardFrom(Event event) {
        return Map.of("page", "/desk/events/" + event.reference() + "/needs",
                "heard", words.say("attendance.heard.task", heard.of(event.id()).size(), HeadCount.of(roster.of(event))
                        .organisationsArrived()));
    }

    Map<String, Object> of(Event event) {
        List<Attendee> all = roster.of(event);
        HeadCount count = HeadCount.of(all);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("expected", options(all.stream().filter(one -> !one.wasThere()).toList()));
        shown.put("everybody", options(all));
        shown.put("arrived", all.stream().filter(Attendee::wasThere).map(this::person).toList());
        shown.put("atDoor", count.arrived() == 0 ? words.say("attendance.task.nobody-yet")
                : words.say("attendance.task.at-door", count.arrived(), count.organisationsArrived(), left(all)));
        shown.put("page", "/desk/events/" + event.reference() + "/attendance");
        return shown;
    }

    private static int left(List<Attendee> all) {
        return (int) all.stream().filter(one -> one.presence() == Presence.PARTIAL).count();
    }

    private List<Map<String, Object>> options(List<Attendee> from) {
        List<Map<String, Object>> options = new ArrayList<>();
        Map<ParticipationId, List<Attendee>> unnamed = from.stream().filter(AttendanceChoices::isUnnamed)
                .collect(Collectors.groupingBy(one -> one.from().participation(), LinkedHashMap::new, Collectors.toList()));
        for (Attendee one : from) {
            List<Attendee> together = isUnnamed(one) ? unnamed.remove(one.from().participation()) : List.of(one);
            if (together != null) {
                options.add(isUnnamed(one) ? organisation(one.from(), together.size()) : person(one));
            }
        }
        return options;
    }

    private static boolean isUnnamed(Attendee one) {
        return one.name() == null && one.from().participation() != null;
    }

    private Map<String, Object> organisation(Attendee.From organisation, int persons) {
        return Map.of("value", Objects.requireNonNull(organisation.participation(), "only organisations with a place are together").text(),
                "label", words.say("attendance.task.organisation", organisation.name(), persons));
    }

    private Map<String, Object> person(Attendee one) {
        String name = one.name() == null ? words.say("attendance.unnamed", one.number()) : one.name();
        return Map.of("value", one.id().text(),
                "label", words.say(one.companion() ? "attendance.task.companion" : "attendance.task.person", name, one.from().name()));
    }
}
