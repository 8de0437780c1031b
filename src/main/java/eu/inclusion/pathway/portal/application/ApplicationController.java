package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One application: as long as it is a draft the list of its sections, then what becomes of it. */
@Controller
class ApplicationController {

    private final DraftAccess access;
    private final ApplicationSheets sheets;
    private final DraftChecks checks;
    private final ApplicationFiles files;
    private final ApplicationWords words;

    ApplicationController(DraftAccess access, ApplicationSheets sheets, DraftChecks checks, ApplicationFiles files, ApplicationWords words) {
        this.access = access;
        this.sheets = sheets;
        this.checks = checks;
        this.files = files;
        this.words = words;
    }

    @GetMapping("/portal/applications/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        DraftAccess.Opened opened = access.open(id, contact);
        GrantApplication application = opened.application();
        model.addAttribute("rights", opened.rights());
        model.addAttribute("grant", application);
        model.addAttribute("call", words.call(application, reader));
        model.addAttribute("standing", application.versions().received() == 0 ? null : files.standing(application, reader));
        return application.isEditable() ? draft(opened, model, reader) : received(application, model, reader);
    }

    private String draft(DraftAccess.Opened opened, Model model, Locale reader) {
        GrantApplication application = opened.application();
        ApplicationSheet sheet = sheets.of(application);
        model.addAttribute("sheet", sheet);
        model.addAttribute("complete", sheet.pages().size() - sheet.unfinishedPages());
        model.addAttribute("started", sheet.sections().stream().anyMatch(SectionSheet::isStarted));
        DraftChecks.Check check = checks.of(sheet, reader);
        model.addAttribute("check", check);
        model.addAttribute("elsewhere", check.elsewhere(application.sections()));
        model.addAttribute("formSeen", SectionKind.isFormSeen(application.action()));
        model.addAttribute("next", SectionPlace.next(sheet, opened.rights()));
        return "portal/application/overview";
    }

    private String received(GrantApplication application, Model model, Locale reader) {
        model.addAttribute("file", files.of(application, reader));
        return "portal/application/received";
    }
}
