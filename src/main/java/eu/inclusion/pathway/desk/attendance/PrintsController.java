package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.EventPrints;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.identity.Staff;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What officers print for an event: badges, and the list that everybody signs. */
@Controller
class PrintsController {

    private final EventDesk desk;
    private final EventPrints prints;

    PrintsController(EventDesk desk, EventPrints prints) {
        this.desk = desk;
        this.prints = prints;
    }

    @GetMapping("/desk/events/{reference}/badges.pdf")
    ResponseEntity<byte[]> badges(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale reader) {
        return prints.badges(desk.toChange(staff, reference), reader).download();
    }

    @GetMapping("/desk/events/{reference}/signatures.pdf")
    ResponseEntity<byte[]> signatures(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale reader) {
        return prints.signatures(desk.toChange(staff, reference), reader).download();
    }
}
