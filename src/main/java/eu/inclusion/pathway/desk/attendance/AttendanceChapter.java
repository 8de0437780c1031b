package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.HeadCount;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is expected and who came, and the way to the door, the prints and the report; for the agency whose event it is. */
@Component
@Order(30)
class AttendanceChapter implements EventChapter {

    private static final int MOST_STRANGERS = 30;

    private final Roster roster;
    private final Clock clock;

    AttendanceChapter(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        boolean nothing = !reader.host() || reader.event().status() == EventStatus.CANCELLED || reader.event()
                .status() == EventStatus.PLANNED;
        return nothing ? Optional.empty() : Optional.of(section(reader, roster.of(reader.event())));
    }

    private EventSection section(EventReader reader, List<Attendee> all) {
        List<Attendee> strangers = all.stream().filter(Attendee::isOfUnknownOrganisation).toList();
        return new EventSection("desk/attendance/chapter", Map.of(
                "count", HeadCount.of(all),
                "strangers", strangers.stream().limit(MOST_STRANGERS).toList(),
                "moreStrangers", Math.max(0, strangers.size() - MOST_STRANGERS),
                "toCome", reader.event().status().isToCome(),
                "begun", !ProgrammeTime.dayOf(clock.instant()).isBefore(reader.event().startsOn()),
                "mayDecide", reader.mayDecide(),
                "address", "/desk/events/" + reader.event().reference()));
    }
}
