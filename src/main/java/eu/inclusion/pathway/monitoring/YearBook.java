package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of events and applications in a year, counted when somebody asks: of that year only, never of all there ever was. */
@Service
public class YearBook {

    private static final int SEVEN_YEARS = 7; // a programme's length

    private final EventsOfYear events;
    private final ApplicationsOfYear applications;
    private final Clock clock;

    YearBook(EventsOfYear events, ApplicationsOfYear applications, Clock clock) {
        this.events = events;
        this.applications = applications;
        this.clock = clock;
    }

    /** The years that one may ask for, the present one first. */
    public List<Year> years() {
        int now = ProgrammeTime.dayOf(clock.instant()).getYear();
        return IntStream.range(0, SEVEN_YEARS).mapToObj(back -> Year.of(now - back)).toList();
    }

    /** The figures of these agencies together, and of each. */
    @Transactional(readOnly = true)
    public YearFigures of(Collection<AgencyCode> agencies, Year year) {
        List<YearFigures.Count> counted = new ArrayList<>();
        if (!agencies.isEmpty()) {
            for (Breakdown by : Breakdown.values()) {
                counted.addAll(events.held(agencies, year, by));
                counted.addAll(events.organisations(agencies, year, by));
                counted.addAll(events.cameOf(agencies, year, by));
                counted.addAll(events.persons(agencies, year, by));
                counted.addAll(applications.of(agencies, year, by));
            }
        }
        return new YearFigures(counted);
    }
}
