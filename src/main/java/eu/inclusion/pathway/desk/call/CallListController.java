package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The list of calls and each call's own page, for all of the staff who work on whole cases. */
@Controller
class CallListController {

    private final CallViews views;
    private final CallPage page;

    CallListController(CallViews views, CallPage page) {
        this.views = views;
        this.page = page;
    }

    @GetMapping("/desk/calls")
    String list(@AuthenticationPrincipal Staff staff, Model model) {
        model.addAttribute("lines", views.lines());
        model.addAttribute("mayOpen", staff.is(Role.ADMINISTRATOR));
        model.addAttribute("own", CallPage.own(staff));
        return "desk/call/list";
    }

    @GetMapping("/desk/calls/{call}")
    String one(@AuthenticationPrincipal Staff staff, @PathVariable String call, Model model) {
        model.addAllAttributes(page.of(call, staff));
        return "desk/call/call";
    }
}
