package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.AttendanceBook;
import eu.inclusion.pathway.attendance.AttendanceChanges;
import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.HeadCount;
import eu.inclusion.pathway.attendance.Presence;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.identity.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How everybody was at an event, and its correction with a reason. */
@Controller
class AttendanceController {

    private static final int LONGEST_REASON = 2000;
    private static final Map<String, String> FIELDS = Map.of("attendance.reason-missing", "reason", "desk.event.too-long", "reason");

    private final EventDesk desk;
    private final Roster roster;
    private final AttendanceChanges changes;
    private final AttendanceBook book;
    private final MessageSource messages;

    AttendanceController(EventDesk desk, Roster roster, AttendanceChanges changes, AttendanceBook book, MessageSource messages) {
        this.desk = desk;
        this.roster = roster;
        this.changes = changes;
        this.book = book;
        this.messages = messages;
    }

    @GetMapping("/desk/events/{reference}/attendance")
    ModelAndView all(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        Event event = desk.toChange(staff, reference);
        Words words = new Words(messages, language);
        List<Attendee> all = roster.of(event);
        return new ModelAndView("desk/attendance/attendance", Map.of("event", event, "count", HeadCount.of(all),
                "lines", all.stream().map(one -> Line.of(one, words)).toList(), "changes", changes.of(event.id()), "correctable",
                        isOnRecord(event)));
    }

    @GetMapping("/desk/events/{reference}/attendance/{attendee}")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID attendee, Locale language) {
        Event event = desk.toChange(staff, reference);
        return correction(event, find(event, attendee), null, "", FormProblems.none(), language);
    }

    @PostMapping("/desk/events/{reference}/attendance/{attendee}")
    ModelAndView correct(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID attendee,
            @RequestParam Presence presence,
            @RequestParam(defaultValue = "") String reason, Locale language, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        Attendee one = find(event, attendee);
        FormProblems problems = new FormProblems(FIELDS);
        if (!problems.done(() -> book.correct(event.id(), one.id(), presence,
                TextTooLong.fitting(reason, LONGEST_REASON), staff.userId()))) {
            ModelAndView again = correction(event, one, presence, reason, problems, language);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        next.addFlashAttribute("done", "attendance.corrected");
        return new ModelAndView("redirect:/desk/events/" + event.reference() + "/attendance");
    }

    private Attendee find(Event event, UUID attendee) {
        return roster.find(event, new AttendeeId(attendee)).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView correction(Event event, Attendee one, @Nullable Presence chosen, String reason, FormProblems problems,
            Locale language) {
        Presence now = chosen == null ? one.presence() : chosen;
        return new ModelAndView("desk/attendance/correction", Map.of("event", event, "line", Line.of(one, new Words(messages, language)),
                "presences", Presence.values(), "chosen", now == null ? "" : now.name(), "reason", reason, "problems", problems,
                        "correctable", isOnRecord(event)));
    }

    private static boolean isOnRecord(Event event) {
        return event.status() == EventStatus.HELD || event.status() == EventStatus.CLOSED;
    }

    /** A person on the page. */
    record Line(String id, String name, String organisation, boolean companion, boolean walkIn, @Nullable Presence presence,
            @Nullable String email, boolean stranger) {

        static Line of(Attendee one, Words words) {
            return new Line(one.id().text(), DoorLine.nameOf(one, words), one.from().name(), one.companion(), one.walkIn(),
                    one.presence(), one.email(), one.isOfUnknownOrganisation());
        }
    }
}
