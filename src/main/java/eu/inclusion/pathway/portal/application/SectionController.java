package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.draft.PageSave;
import eu.inclusion.pathway.draft.SavedSection;
import eu.inclusion.pathway.draft.SectionChangedMeanwhile;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A section of a draft: whatever is typed is saved, and what is not right yet is said. */
@Controller
class SectionController {

    private static final String PAGE = "portal/application/section";

    private final DraftAccess access;
    private final ApplicationSheets sheets;
    private final ApplicationDrafts drafts;
    private final SectionPages pages;
    private final ApplicationWords words;

    SectionController(DraftAccess access, ApplicationSheets sheets, ApplicationDrafts drafts, SectionPages pages, ApplicationWords words) {
        this.access = access;
        this.sheets = sheets;
        this.drafts = drafts;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/portal/applications/{id}/sections/{slug}")
    ModelAndView show(@PathVariable UUID id, @PathVariable String slug, @AuthenticationPrincipal Contact contact, Locale reader) {
        DraftAccess.Opened opened = access.open(id, contact);
        GrantApplication application = opened.application();
        SectionKind kind = opened.typed(slug);
        opened.toRead(kind);
        if (!application.isEditable()) {
            return new ModelAndView("redirect:/portal/applications/" + id);
        }
        ApplicationSheet sheet = sheets.of(application);
        Reading here = new Reading(opened.rights(), contact.email(), kind, reader);
        return opened.rights().mayWrite(kind) ? page(here, sheet, pages.saved(sheet, kind, reader), sheet.section(kind).version())
                .addObject("writing", pages.writing(sheet, kind, contact.email(), reader)) : toRead(sheet, kind, reader);
    }

    @PostMapping("/portal/applications/{id}/sections/{slug}")
    ModelAndView save(@PathVariable UUID id, @PathVariable String slug, @RequestParam int version,
            @RequestParam(defaultValue = "") String page, @RequestParam(defaultValue = "0") int save,
            @RequestParam(defaultValue = "") String then, @AuthenticationPrincipal Contact contact, HttpServletRequest request, Locale reader) {
        DraftAccess.Opened opened = access.open(id, contact);
        GrantApplication application = opened.application();
        SectionKind kind = opened.typed(slug);
        Reading here = new Reading(opened.toWrite(kind).rights(), contact.email(), kind, reader);
        FormSubmission typed = pages.read(application, kind, request.getParameterMap(), reader);
        if (typed.rowsChanged()) {
            ApplicationSheet sheet = sheets.of(application);
            return page(here, sheet, pages.typed(sheet, kind, typed.values(), List.of(), reader), version).addObject("unsaved", true);
        }
        try {
            PageSave which = PageSave.isName(page) ? new PageSave(page, save) : null;
            SavedSection saved = drafts.save(application.id(), kind, version, typed.values(), contact.email(), which);
            return saved(here, application, then, saved);
        } catch (SectionChangedMeanwhile conflict) {
            return conflict(here, sheets.of(application), conflict);
        } catch (Refusal refusal) {
            ApplicationSheet sheet = sheets.of(application);
            return page(here, sheet, pages.typed(sheet, kind, typed.values(), List.of(), reader), version)
                    .addObject("refusal", words.of(refusal, reader)).status(HttpStatus.CONFLICT);
        }
    }

    private ModelAndView toRead(ApplicationSheet sheet, SectionKind kind, Locale reader) {
        ModelAndView page = new ModelAndView("portal/application/section-to-read");
        page.addObject("grant", sheet.application()).addObject("kind", kind).addObject("answers", pages.answers(sheet, kind, reader))
                .addObject("comments", pages.openComments(sheet, kind));
        return page;
    }

    private ModelAndView saved(Reading here, GrantApplication application, String then, SavedSection saved) {
        SectionKind kind = here.kind();
        ApplicationSheet sheet = sheets.of(application);
        List<FormProblem> problems = sheet.section(kind).problems();
        String together = pages.together(sheet, saved, here.person(), here.reader());
        if (then.equals("stay")) {
            FormView same = pages.typed(sheet, kind, sheet.section(kind).typed(), sheet.section(kind).errors(), here.reader());
            return page(here, sheet, same, sheet.section(kind).version()).addObject("merged", together);
        }
        if (problems.isEmpty() || then.equals("later")) {
            return new ModelAndView("redirect:/portal/applications/" + application.id().text() + "?saved=" + kind.slug()
                    + (saved.isMerged() ? "&merged" : ""));
        }
        FormView form = pages.typed(sheet, kind, sheet.section(kind).typed(), problems, here.reader());
        return page(here, sheet, form, sheet.section(kind).version()).addObject("saved", true).addObject("merged", together);
    }

    /** Both texts on one page: nothing is lost, and who saves again knows what is written over. */
    private ModelAndView conflict(Reading here, ApplicationSheet sheet, SectionChangedMeanwhile conflict) {
        SectionKind kind = here.kind();
        Locale reader = here.reader();
        boolean own = conflict.isOf(here.person());
        List<FormProblem> clashes = pages.clashes(sheet, kind, conflict, here.person(), reader);
        return page(here, sheet, pages.typed(sheet, kind, conflict.together(), clashes, reader), sheet.section(kind).version())
                .addObject("refusal", own ? words.of(conflict.messageKey() + ".own", reader)
                        : words.of(conflict.messageKey(), reader, pages.name(sheet, conflict.other())))
                .addObject("savedText", pages.answers(sheet, kind, reader))
                .addObject("savedMoment", words.moment(sheet.section(kind).savedAt(), reader))
                .addObject("savedName", here.person().equalsIgnoreCase(sheet.section(kind).savedBy()) ? words.of("coediting.page.you", reader)
                        : pages.name(sheet, String.valueOf(sheet.section(kind).savedBy())))
                .status(HttpStatus.CONFLICT);
    }

    private Page page(Reading here, ApplicationSheet sheet, FormView form, int version) {
        SectionKind kind = here.kind();
        Page page = new Page();
        page.addObject("findings", pages.findings(sheet, kind, here.reader()));
        page.addObject("earlier", sheet.section(kind).earlier());
        page.addObject("place", SectionPlace.of(sheet, kind, here.rights()));
        page.addObject("grant", sheet.application());
        page.addObject("kind", kind);
        page.addObject("form", form);
        page.addObject("version", version);
        page.addObject("comments", pages.openComments(sheet, kind));
        return page;
    }

    /** Who has which section open: with these rights, in this language. */
    private record Reading(DraftRights rights, String person, SectionKind kind, Locale reader) {
    }

    /** The section's page with what is said on it. */
    private static final class Page extends ModelAndView {

        private Page() {
            super(PAGE);
        }

        @Override
        public Page addObject(String name, @Nullable Object value) {
            super.addObject(name, value);
            return this;
        }

        private Page status(HttpStatus status) {
            setStatus(status);
            return this;
        }
    }
}
