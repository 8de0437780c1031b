package eu.inclusion.pathway.calendar;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An officer's calendar: what every part of the house knows of these days, in order of time. */
@Service
@Transactional(readOnly = true)
public class OfficerCalendar {

    private final List<CalendarSource> sources;

    OfficerCalendar(List<CalendarSource> sources) {
        this.sources = sources;
    }

    public List<CalendarEntry> entries(CalendarReader reader, DayRange days) {
        return sources.stream().flatMap(source -> source.entries(reader, days).stream())
                .filter(entry -> days.touches(entry.when())).sorted(CalendarEntry.BY_TIME).toList();
    }
}
