package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.calendar.CalendarEntry;
import eu.inclusion.pathway.calendar.CalendarReader;
import eu.inclusion.pathway.calendar.CalendarSource;
import eu.inclusion.pathway.calendar.DayRange;
import eu.inclusion.pathway.calendar.EntryKind;
import eu.inclusion.pathway.calendar.EntryStatus;
import eu.inclusion.pathway.calendar.EntryTime;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.strand.MeetingLine;
import eu.inclusion.pathway.strand.MeetingList;
import eu.inclusion.pathway.strand.MeetingStatus;
import java.util.List;
import org.springframework.stereotype.Component;

/** Meetings of strands in an officer's calendar. */
@Component
class StrandCalendar implements CalendarSource {

    private final MeetingList meetings;

    StrandCalendar(MeetingList meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<CalendarEntry> entries(CalendarReader reader, DayRange days) {
        return meetings.between(reader.agencies(), days.first(), days.last()).stream().map(StrandCalendar::entry).toList();
    }

    private static CalendarEntry entry(MeetingLine line) {
        EntryTime when = line.startsAt() != null && line.startsOn().equals(line.endsOn())
                ? EntryTime.at(line.startsOn().atTime(line.startsAt()).atZone(ProgrammeTime.ZONE).toInstant())
                : EntryTime.days(line.startsOn(), line.endsOn());
        return new CalendarEntry(line.reference() + "@strand", line.changes(), EntryKind.MEETING,
                line.status() == MeetingStatus.CANCELLED ? EntryStatus.CANCELLED : EntryStatus.CONFIRMED, when, line.title(), "", line.place(),
                "/desk/meetings/" + line.reference(), line.agency());
    }
}
