package eu.inclusion.pathway.portal.consent;

import eu.inclusion.pathway.consent.AskingPartners;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.Refusal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

/** Where the applicant sees which partners agreed that their OID is used, asks them and reminds them. */
@Controller
class PartnerController {

    private static final String PARTNERS = "/portal/applications/{id}/partners";

    private final DraftAccess access;
    private final ApplicationSheets sheets;
    private final AskingPartners asking;
    private final PartnerLines lines;
    private final ApplicationWords words;

    PartnerController(DraftAccess access, ApplicationSheets sheets, AskingPartners asking, PartnerLines lines, ApplicationWords words) {
        this.access = access;
        this.sheets = sheets;
        this.asking = asking;
        this.lines = lines;
        this.words = words;
    }

    @GetMapping(PARTNERS)
    ModelAndView partners(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        return page(access.owned(id, contact), Map.of(), null, reader);
    }

    @PostMapping(PARTNERS)
    ModelAndView ask(@PathVariable UUID id, @RequestParam String oid, @RequestParam(defaultValue = "") String email,
            @RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "en") String language,
            @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        try {
            asking.ask(sheets.of(application), oid(oid), new AskingPartners.Addressee(email, name, language), contact.email());
            return new ModelAndView("redirect:/portal/applications/" + id + "/partners?asked");
        } catch (Refusal refusal) {
            return page(application, Map.of("oid", oid, "email", email, "name", name), refusal, reader);
        }
    }

    @PostMapping(PARTNERS + "/reminder")
    ModelAndView remind(@PathVariable UUID id, @RequestParam String oid, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        try {
            asking.remind(sheets.of(application), oid(oid));
            return new ModelAndView("redirect:/portal/applications/" + id + "/partners?reminded");
        } catch (Refusal refusal) {
            return page(application, Map.of("oid", oid), refusal, reader);
        }
    }

    private ModelAndView page(GrantApplication application, Map<String, String> typed, @Nullable Refusal refusal, Locale reader) {
        ApplicationSheet sheet = sheets.of(application);
        ModelAndView page = new ModelAndView("portal/consent/partners", refusal == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("grant", application).addObject("partners", lines.of(sheet, reader)).addObject("typed", typed)
                .addObject("refusal", refusal == null ? null : words.of(refusal, reader));
        return page;
    }

    private static Oid oid(String text) {
        if (!Oid.isWellFormed(text)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return new Oid(text);
    }
}
