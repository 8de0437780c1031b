package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.coediting.DraftSharing;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A guest's first page: the drafts to which the person was invited, and nothing else. */
@Controller
class SharedDraftsController {

    private final DraftSharing sharing;
    private final ApplicationSheets sheets;
    private final ApplicationWords words;

    SharedDraftsController(DraftSharing sharing, ApplicationSheets sheets, ApplicationWords words) {
        this.sharing = sharing;
        this.sheets = sheets;
        this.words = words;
    }

    /** A draft of somebody else's. */
    record Line(String address, String title, String applicant, String call) {
    }

    @GetMapping("/portal/shared")
    String shared(@AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        model.addAttribute("drafts", sharing.sharedWith(contact.email()).stream().map(draft -> line(draft, reader)).toList());
        return "portal/coediting/shared";
    }

    private Line line(GrantApplication draft, Locale reader) {
        var sheet = sheets.of(draft);
        String title = Objects.requireNonNullElseGet(sheet.content().title(), () -> words.of("grantapplication.page.draft", reader));
        return new Line("/portal/applications/" + draft.id().text(), title, sheet.applicant().name(), words.call(draft, reader));
    }
}
