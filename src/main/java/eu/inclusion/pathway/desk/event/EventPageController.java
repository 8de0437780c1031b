package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.identity.Staff;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One event, whole: what is planned, who comes, what is to be done. */
@Controller
class EventPageController {

    private final EventDesk desk;
    private final EventPage page;

    EventPageController(EventDesk desk, EventPage page) {
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/desk/events/{reference}")
    ModelAndView one(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> asked, Locale language) {
        return page.of(desk.open(staff, reference, asked, language));
    }
}
