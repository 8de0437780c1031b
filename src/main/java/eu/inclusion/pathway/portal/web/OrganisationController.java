package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The inside of the portal: the organisations for which a contact speaks, and where each of them stands. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final OrganisationViews views;

    OrganisationController(Organisations organisations, OrganisationViews views) {
        this.organisations = organisations;
        this.views = views;
    }

    @GetMapping("/portal")
    String own(@AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        if (contact.isGuest()) {
            return "redirect:/portal/shared";
        }
        List<Organisation> own = organisations.findAllById(contact.organisationIds()).stream()
                .sorted(Comparator.comparing(Organisation::name, String.CASE_INSENSITIVE_ORDER)).toList();
        if (own.size() == 1) {
            return show(own.get(0), model, reader);
        }
        model.addAttribute("organisations", own);
        return "portal/organisations";
    }

    @GetMapping("/portal/organisations/{id}")
    String one(@PathVariable UUID id, @RequestParam(required = false) @Nullable String woken, @AuthenticationPrincipal Contact contact,
            Model model, Locale reader) {
        OrganisationId organisation = new OrganisationId(id);
        if (!contact.speaksFor(organisation)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("woken", woken != null);
        return show(organisations.findById(organisation).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), model, reader);
    }

    private String show(Organisation organisation, Model model, Locale reader) {
        model.addAttribute("view", views.of(organisation, reader));
        return "portal/organisation";
    }
}
