package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.calendar.FeedAddresses;
import eu.inclusion.pathway.calendar.FeedOwner;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.identity.SignInLinks;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The private address of an organisation's calendar: made, made anew, and ended by those who speak for it. */
@Controller
class OwnCalendarController {

    private final Organisations organisations;
    private final FeedAddresses addresses;
    private final SignInLinks.Settings settings;

    OwnCalendarController(Organisations organisations, FeedAddresses addresses, SignInLinks.Settings settings) {
        this.organisations = organisations;
        this.addresses = addresses;
        this.settings = settings;
    }

    @GetMapping("/portal/organisations/{id}/calendar")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader, Model page) {
        Organisation organisation = own(id, contact);
        page.addAttribute("organisation", organisation);
        page.addAttribute("address", addresses.of(FeedOwner.of(organisation.id()))
                .map(secret -> settings.baseUrl() + "/feeds/" + secret + ".ics?language=" + reader.getLanguage()).orElse(null));
        return "portal/calendar/own";
    }

    @PostMapping("/portal/organisations/{id}/calendar")
    String renew(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, RedirectAttributes next) {
        addresses.renew(FeedOwner.of(own(id, contact).id()), contact.email());
        next.addFlashAttribute("done", "calendar.own.made");
        return "redirect:/portal/organisations/" + id + "/calendar";
    }

    @PostMapping("/portal/organisations/{id}/calendar/end")
    String end(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, RedirectAttributes next) {
        addresses.end(FeedOwner.of(own(id, contact).id()));
        next.addFlashAttribute("done", "calendar.own.ended");
        return "redirect:/portal/organisations/" + id + "/calendar";
    }

    private Organisation own(UUID id, Contact contact) {
        OrganisationId organisation = new OrganisationId(id);
        if (!contact.speaksFor(organisation)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return organisations.findById(organisation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
