package eu.inclusion.pathway.portal.annexes;

import eu.inclusion.pathway.annex.AnnexList;
import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.portal.application.DraftChecks;
import eu.inclusion.pathway.programme.AnnexKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with the files of a draft. */
@Component
class AnnexPages {

    private final Annexes annexes;
    private final ApplicationSheets sheets;
    private final DraftChecks checks;

    AnnexPages(Annexes annexes, ApplicationSheets sheets, DraftChecks checks) {
        this.annexes = annexes;
        this.sheets = sheets;
        this.checks = checks;
    }

    /**
     * What could not be taken.
     *
     * @param kind     with which form it was sent
     * @param partner  what was chosen beside it
     * @param sentence why not, and what to do
     */
    record Refused(AnnexKind kind, @Nullable String partner, String sentence) {
    }

    ModelAndView page(DraftAccess.Opened opened, Locale reader) {
        GrantApplication application = opened.application();
        AnnexList list = annexes.of(application);
        ModelAndView page = new ModelAndView("portal/annexes/annexes");
        page.addObject("grant", application).addObject("list", list).addObject("kinds", AnnexKind.values());
        page.addObject("writable", opened.rights().mayWrite(SectionKind.ANNEXES));
        page.addObject("owner", opened.rights().owner());
        ApplicationSheet sheet = sheets.of(application);
        page.addObject("partners", partners(sheet)).addObject("notes", checks.notes(sheet, reader));
        return page;
    }

    ModelAndView page(DraftAccess.Opened opened, Refused refused, HttpStatus status, Locale reader) {
        ModelAndView page = page(opened, reader).addObject("refused", refused);
        page.setStatus(status);
        return page;
    }

    private List<String> partners(ApplicationSheet sheet) {
        return sheet.content().partners().stream().filter(partner -> !partner.associated())
                .map(ApplicationContent.Partner::legalName).filter(Objects::nonNull).distinct().toList();
    }
}
