package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.CaseChapters;
import eu.inclusion.pathway.desk.CaseFile;
import eu.inclusion.pathway.desk.CaseFiles;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.Locale;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One case, whole: who the organisation is, where it stands, what waits, what was written. */
@Controller
class CaseFileController {

    private final CaseFiles cases;
    private final CaseChapters chapters;
    private final NationalAgencies agencies;

    CaseFileController(CaseFiles cases, CaseChapters chapters, NationalAgencies agencies) {
        this.cases = cases;
        this.chapters = chapters;
        this.agencies = agencies;
    }

    @GetMapping("/desk/paths/{reference}")
    String file(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale reader, Model page) {
        CaseFile file = cases.open(CaseScope.of(staff), reference);
        page.addAttribute("file", file);
        page.addAttribute("chapters", chapters.of(file.path(), CaseScope.of(staff), reader));
        page.addAttribute("agency", file.path().agency() + " " + agencies.get(file.path().agency()).name());
        page.addAttribute("mayDecide", staff.mayDecideFor(file.path().agency()));
        return "desk/case";
    }
}
