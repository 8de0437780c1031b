package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.Door;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;

/** The door of an event on an officer's phone: look for a name, one tap, arrived. */
@Controller
class DoorController {

    /** A person, and the version in which the officer saw it. */
    private static final Pattern SEEN = Pattern.compile("([0-9a-f-]{36})(?:\\.(\\d{1,6}))?");

    private final EventDesk desk;
    private final DoorPage page;
    private final Door door;

    DoorController(EventDesk desk, DoorPage page, Door door) {
        this.desk = desk;
        this.page = page;
        this.door = door;
    }

    @GetMapping("/desk/events/{reference}/door")
    ModelAndView look(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "") String q,
            Locale language) {
        return new ModelAndView("desk/attendance/door", page.of(desk.toChange(staff, reference), q, language));
    }

    @PostMapping("/desk/events/{reference}/door")
    String tap(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> sent,
            RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        Tap tap = Tap.of(sent);
        try {
            tap.on(door, event, staff.userId());
            next.addFlashAttribute("said", "attendance.said." + tap.what());
        } catch (Refusal refusal) {
            next.addFlashAttribute("refusal", refusal.messageKey());
            next.addFlashAttribute("refusalDetails", refusal.arguments());
        }
        String q = sent.getOrDefault("q", "");
        return "redirect:/desk/events/" + event.reference() + "/door" + (q.isBlank() ? "" : "?q=" + UriUtils.encode(q,
                StandardCharsets.UTF_8));
    }

    /**
     * What an officer tapped.
     *
     * @param seen the version of the person on the page
     */
    private record Tap(String what, AttendeeId person, int seen) {

        static Tap of(Map<String, String> sent) {
            return sent.entrySet().stream().map(one -> read(one.getKey(), one.getValue())).filter(tap -> tap != null).findFirst()
                    .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
        }

        private static @Nullable Tap read(String what, String value) {
            Matcher seen = SEEN.matcher(value);
            boolean known = what.equals("arrived") || what.equals("left") || what.equals("undo");
            return !known || !seen.matches() ? null
                    : new Tap(what, AttendeeId.of(seen.group(1)), seen.group(2) == null ? 0 : Integer.parseInt(seen.group(2)));
        }

        void on(Door door, Event event, String officer) {
            switch (what) {
                case "arrived" -> door.arrived(event.id(), person, officer);
                case "left" -> door.leftEarly(event.id(), person, officer);
                default -> door.undo(event.id(), person, seen, officer);
            }
        }
    }
}
