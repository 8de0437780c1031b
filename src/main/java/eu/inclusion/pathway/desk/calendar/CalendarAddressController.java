package eu.inclusion.pathway.desk.calendar;

import eu.inclusion.pathway.calendar.FeedAddresses;
import eu.inclusion.pathway.calendar.FeedOwner;
import eu.inclusion.pathway.identity.Staff;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The private address of the own calendar: made, made anew, and ended. */
@Controller
class CalendarAddressController {

    private final FeedAddresses addresses;

    CalendarAddressController(FeedAddresses addresses) {
        this.addresses = addresses;
    }

    @PostMapping("/desk/calendar/address")
    String renew(@AuthenticationPrincipal Staff staff, RedirectAttributes next) {
        addresses.renew(FeedOwner.ofStaff(staff.userId()), staff.userId());
        next.addFlashAttribute("done", "calendar.own.made");
        return "redirect:/desk/calendar";
    }

    @PostMapping("/desk/calendar/address/end")
    String end(@AuthenticationPrincipal Staff staff, RedirectAttributes next) {
        addresses.end(FeedOwner.ofStaff(staff.userId()));
        next.addFlashAttribute("done", "calendar.own.ended");
        return "redirect:/desk/calendar";
    }
}
