package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.event.EventFilter;
import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventIndex;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Strand;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The events of the own agency, and those to which it may send organisations. */
@Controller
class EventListController {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final EventIndex events;
    private final NationalAgencies agencies;

    EventListController(EventIndex events, NationalAgencies agencies) {
        this.events = events;
        this.agencies = agencies;
    }

    @GetMapping("/desk/events")
    String list(@AuthenticationPrincipal Staff staff, Choice choice, Model page) {
        CaseScope scope = CaseScope.of(staff);
        EventFilter filter = choice.filter(scope);
        page.addAttribute("filter", filter);
        page.addAttribute("chosen", choice.chosen(scope).map(AgencyCode::value).orElse(""));
        page.addAttribute("agencies", scope.agencies().stream().map(agencies::get).toList());
        page.addAttribute("kinds", EventKind.values());
        page.addAttribute("formats", EventFormat.values());
        page.addAttribute("strands", Strand.values());
        page.addAttribute("statuses", EventStatus.values());
        page.addAttribute("times", EventFilter.Time.values());
        page.addAttribute("mayPlan", staff.is(Role.OFFICER) || staff.is(Role.LEAD_OFFICER));
        page.addAttribute("found", events.find(filter, choice.number()));
        return "desk/event/list";
    }

    /** What the address says; anything that is no choice of ours is left out. */
    record Choice(@Nullable String agency, @Nullable String kind, @Nullable String format, @Nullable String strand, @Nullable String status,
            @Nullable String time, @Nullable String page) {

        EventFilter filter(CaseScope scope) {
            EventFilter.Time when = one(EventFilter.Time.values(), time);
            return new EventFilter(chosen(scope).map(Set::of).orElseGet(() -> Set.copyOf(scope.agencies())), one(EventKind.values(), kind),
                    one(EventFormat.values(), format), one(Strand.values(), strand), one(EventStatus.values(), status),
                    when == null ? EventFilter.Time.TO_COME : when);
        }

        Optional<AgencyCode> chosen(CaseScope scope) {
            return scope.agencies().stream().filter(code -> code.value().equals(agency)).findFirst();
        }

        int number() {
            return page == null || !NUMBER.matcher(page).matches() ? 0 : Integer.parseInt(page);
        }

        private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
        }
    }
}
