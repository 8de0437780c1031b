package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.application.DraftAccess;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who wrote when in a draft, what differs between two versions of a section, and bringing an earlier one back. */
@Controller
class HistoryController {

    private static final String HISTORY = "/portal/applications/{id}/history";

    private final DraftAccess access;
    private final HistoryPages pages;
    private final ApplicationDrafts drafts;

    HistoryController(DraftAccess access, HistoryPages pages, ApplicationDrafts drafts) {
        this.access = access;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping(HISTORY)
    String whole(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        DraftAccess.Opened opened = access.open(id, contact);
        model.addAttribute("grant", opened.application());
        model.addAttribute("lines", pages.of(opened.application(), opened.rights(), reader));
        return "portal/coediting/history";
    }

    @GetMapping(HISTORY + "/{slug}")
    String section(@PathVariable UUID id, @PathVariable String slug, @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        SectionKind kind = kind(slug);
        DraftAccess.Opened opened = access.open(id, contact).toRead(kind);
        List<HistoryPages.Line> lines = pages.of(opened.application(), kind, reader);
        model.addAttribute("grant", opened.application());
        model.addAttribute("kind", kind);
        model.addAttribute("lines", lines);
        return "portal/coediting/section-history";
    }

    @GetMapping(HISTORY + "/{slug}/comparison")
    String compare(@PathVariable UUID id, @PathVariable String slug, @RequestParam int from, @RequestParam int to,
            @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        SectionKind kind = kind(slug);
        DraftAccess.Opened opened = access.open(id, contact).toRead(kind);
        GrantApplication draft = opened.application();
        int older = Math.min(from, to);
        int newer = Math.max(from, to);
        model.addAttribute("grant", draft);
        model.addAttribute("kind", kind);
        model.addAttribute("older", older);
        model.addAttribute("newer", newer);
        model.addAttribute("comparison", pages.compare(draft, kind, older, newer, reader).orElseThrow(HistoryController::notThere));
        model.addAttribute("restorable", older > 0 && draft.isEditable() && opened.isTyped(kind) && opened.rights().mayWrite(kind));
        model.addAttribute("ofFiles", draft.isEditable() && kind == SectionKind.ANNEXES);
        return "portal/coediting/comparison";
    }

    @PostMapping(HISTORY + "/{slug}/restoration")
    String restore(@PathVariable UUID id, @PathVariable String slug, @RequestParam int version, @AuthenticationPrincipal Contact contact) {
        DraftAccess.Opened opened = access.open(id, contact);
        SectionKind kind = opened.typed(slug);
        GrantApplication draft = opened.toWrite(kind).application();
        drafts.restore(draft.id(), kind, version, contact.email());
        return "redirect:/portal/applications/" + id + "/history/" + slug + "?restored";
    }

    private static SectionKind kind(String slug) {
        return SectionKind.ofSlug(slug).orElseThrow(HistoryController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
