package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Overlap;
import eu.inclusion.pathway.event.Overlaps;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The warning that an organisation has a place at two events on the same days, for itself and for officers; empty where there is none. */
@Component
class OverlapWords {

    private final Overlaps overlaps;
    private final EventWords words;

    OverlapWords(Overlaps overlaps, EventWords words) {
        this.overlaps = overlaps;
        this.words = words;
    }

    String forOrganisation(ParticipationId invited) {
        List<Overlap> found = overlaps.of(invited);
        return found.isEmpty() ? "" : words.say("event.overlap.own",
                found.stream().map(one -> one.title() + " (" + words.days(one.startsOn(), one.endsOn()) + ")").collect(Collectors.joining(", ")));
    }

    String forOfficers(EventId event) {
        List<Overlap> found = overlaps.at(event);
        return found.isEmpty() ? "" : words.say("event.overlap.officers",
                found.stream().map(one -> one.organisation() + " (" + one.title() + ")").collect(Collectors.joining("; ")));
    }
}
