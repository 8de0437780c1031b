package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.identity.Contact;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Adds up what somebody types, for the small script on the pages with amounts; it saves nothing. */
@Controller
class SumsController {

    private final DraftAccess access;
    private final ApplicationSheets sheets;
    private final SectionPages pages;

    SumsController(DraftAccess access, ApplicationSheets sheets, SectionPages pages) {
        this.access = access;
        this.sheets = sheets;
        this.pages = pages;
    }

    /** The tables of the section as they are with what stands on the page: read, worded and added up as ever. */
    @PostMapping("/portal/applications/{id}/sections/{slug}/sums")
    ModelAndView sums(@PathVariable UUID id, @PathVariable String slug, @AuthenticationPrincipal Contact contact, HttpServletRequest request,
            Locale reader) {
        DraftAccess.Opened opened = access.open(id, contact);
        SectionKind kind = opened.typed(slug);
        ApplicationSheet sheet = sheets.of(opened.toWrite(kind).application());
        Map<String, Object> typed = pages.read(sheet.application(), kind, request.getParameterMap(), reader).values();
        List<FormItem> tables = pages.typed(sheet, kind, typed, List.of(), reader).items().stream()
                .filter(item -> item.kind().equals("table")).toList();
        return new ModelAndView("portal/application/sums", Map.of("tables", tables));
    }
}
