package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.portal.DemoLogins;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page: what Pathway is, and where each kind of user goes. And the statement about its accessibility. */
@Controller
class FirstPageController {

    private final ObjectProvider<DemoLogins> logins;

    FirstPageController(ObjectProvider<DemoLogins> logins) {
        this.logins = logins;
    }

    @GetMapping("/")
    String first(Model model, Locale reader) {
        DemoLogins demo = logins.getIfAvailable();
        model.addAttribute("staffLogins", demo == null ? List.of() : demo.staff(reader));
        model.addAttribute("organisationLogins", demo == null ? List.of() : demo.organisations(reader));
        return "portal/first";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "portal/accessibility";
    }
}
