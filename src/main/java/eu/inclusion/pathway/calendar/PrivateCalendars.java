package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stands in the private calendar of an organisation or an officer, with the rights that the account has at this moment. */
@Component
class PrivateCalendars {

    private static final int DAYS_BACK = 30;
    private static final int DAYS_AHEAD = 400;

    private final OrganisationCalendar organisations;
    private final OfficerCalendar officers;
    private final StaffDirectory staff;
    private final Clock clock;

    PrivateCalendars(OrganisationCalendar organisations, OfficerCalendar officers, StaffDirectory staff, Clock clock) {
        this.organisations = organisations;
        this.officers = officers;
        this.staff = staff;
        this.clock = clock;
    }

    /** None where the account is gone, or has no role any more. */
    Optional<List<CalendarEntry>> of(FeedOwner owner, Locale reader) {
        return switch (owner.kind()) {
            case ORGANISATION -> Optional.of(organisations.entries(new OrganisationId(UUID.fromString(owner.id())), reader));
            case STAFF -> staff.find(owner.id()).filter(person -> !person.roles().isEmpty()).map(person -> entries(person, reader));
        };
    }

    private List<CalendarEntry> entries(Staff person, Locale reader) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        return officers.entries(CalendarReader.of(person, reader),
                new DayRange(today.minusDays(DAYS_BACK), today.plusDays(DAYS_AHEAD)));
    }
}
