package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a person looks at the whole draft once more and confirms what must be confirmed. FORM-KA210, call 2025, "Checklist". */
@Component
class Checklists {

    /** Stands in the page's form, so that no tick at all is an answer too. */
    private static final String CONFIRMING = "confirming";

    private final ApplicationSheets sheets;
    private final ApplicationDrafts drafts;
    private final SectionPages pages;
    private final DraftChecks checks;
    private final ApplicationWords words;

    Checklists(ApplicationSheets sheets, ApplicationDrafts drafts, SectionPages pages, DraftChecks checks, ApplicationWords words) {
        this.sheets = sheets;
        this.drafts = drafts;
        this.pages = pages;
        this.checks = checks;
        this.words = words;
    }

    ModelAndView page(GrantApplication application, Locale reader) {
        ApplicationSheet sheet = sheets.of(application);
        return page(sheet, sheet.section(SectionKind.CHECKLIST).errors(), reader);
    }

    /** The page again, with why it was not submitted and what was not confirmed. */
    ModelAndView page(GrantApplication application, @Nullable String refusal, HttpStatus status, Locale reader) {
        ApplicationSheet sheet = sheets.of(application);
        SectionSheet confirmed = sheet.section(SectionKind.CHECKLIST);
        List<FormProblem> problems = sheet.unfinishedPages() == 0 ? confirmed.problems() : List.of();
        ModelAndView page = page(sheet, problems, reader).addObject("refusal", problems.isEmpty() ? refusal : null);
        page.setStatus(status);
        return page;
    }

    /** Keeps what was ticked on the page; what cannot be kept any more, the submission will say. */
    void keep(GrantApplication application, Map<String, String[]> parameters, String person, Locale reader) {
        if (!parameters.containsKey(CONFIRMING)) {
            return;
        }
        Map<String, Object> ticked = pages.read(application, SectionKind.CHECKLIST, parameters, reader).values();
        try {
            int version = sheets.of(application).section(SectionKind.CHECKLIST).version();
            drafts.save(application.id(), SectionKind.CHECKLIST, version, ticked, person);
        } catch (Refusal meanwhile) {
            return;
        }
    }

    /** Whether the draft, as it stands, breaks a rule. */
    boolean breaksRules(GrantApplication application, Locale reader) {
        return !checks.of(sheets.of(application), reader).broken().isEmpty();
    }

    private ModelAndView page(ApplicationSheet sheet, List<FormProblem> problems, Locale reader) {
        ModelAndView page = new ModelAndView("portal/application/checklist");
        page.addObject("sheet", sheet);
        page.addObject("call", words.call(sheet.application(), reader));
        page.addObject("check", checks.of(sheet, reader));
        page.addObject("form", pages.typed(sheet, SectionKind.CHECKLIST, sheet.section(SectionKind.CHECKLIST).typed(), problems, reader));
        page.addObject("rights", DraftRights.ofOwner());
        return page;
    }
}
