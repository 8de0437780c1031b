package eu.inclusion.pathway.desk.calendar;

import eu.inclusion.pathway.calendar.CalendarReader;
import eu.inclusion.pathway.calendar.FeedAddresses;
import eu.inclusion.pathway.calendar.FeedOwner;
import eu.inclusion.pathway.calendar.OfficerCalendar;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The calendar of who is signed in: events and last days of the own agencies, and the own tasks. */
@Controller
class CalendarController {

    private final OfficerCalendar calendar;
    private final FeedAddresses addresses;
    private final NationalAgencies agencies;
    private final SignInLinks.Settings settings;
    private final Clock clock;

    CalendarController(OfficerCalendar calendar, FeedAddresses addresses, NationalAgencies agencies, SignInLinks.Settings settings, Clock clock) {
        this.calendar = calendar;
        this.addresses = addresses;
        this.agencies = agencies;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/desk/calendar")
    String month(@AuthenticationPrincipal Staff staff, CalendarChoice choice, Locale reader, Model page) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        YearMonth month = choice.month(YearMonth.from(today));
        CaseScope scope = CaseScope.of(staff);
        CalendarReader all = CalendarReader.of(staff, reader);
        CalendarReader person = choice.agency(scope).map(all::only).orElse(all);
        page.addAttribute("view", MonthView.of(month, today, calendar.entries(person, MonthView.days(month))));
        page.addAttribute("asList", choice.asList());
        page.addAttribute("thisMonth", YearMonth.from(today));
        page.addAttribute("chosen", choice.agency(scope).map(AgencyCode::value).orElse(null));
        page.addAttribute("agencies", scope.agencies().stream().map(agencies::get).toList());
        page.addAttribute("address", addresses.of(FeedOwner.ofStaff(staff.userId()))
                .map(secret -> settings.baseUrl() + "/feeds/" + secret + ".ics?language=" + reader.getLanguage()).orElse(null));
        return "desk/calendar/calendar";
    }
}
