package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.CaseList;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.CaseSearch;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Strand;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The staff's first page: the cases of the own agency, to look through and search. */
@Controller
class CaseListController {

    private static final int MOST_TEXT = 100;
    private static final int LAST_PAGE = 400;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

    private final CaseList cases;
    private final NationalAgencies agencies;

    CaseListController(CaseList cases, NationalAgencies agencies) {
        this.cases = cases;
        this.agencies = agencies;
    }

    @GetMapping("/desk")
    String cases(@AuthenticationPrincipal Staff staff, Choice choice, Model page) {
        CaseScope scope = CaseScope.of(staff);
        CaseSearch search = choice.search(scope);
        page.addAttribute("search", search);
        page.addAttribute("scope", scope);
        page.addAttribute("agencies", scope.agencies().stream().map(agencies::get).toList());
        page.addAttribute("phases", Phase.values());
        page.addAttribute("statuses", PathStatus.values());
        page.addAttribute("strands", Strand.values());
        page.addAttribute("mayStart", staff.is(Role.OFFICER) || staff.is(Role.LEAD_OFFICER));
        page.addAttribute("lines", cases.find(scope, search, choice.number()));
        return "desk/cases";
    }

    /** What the address says; anything that is no choice of ours is left out. */
    record Choice(@Nullable String text, @Nullable String phase, @Nullable String status, @Nullable String strand,
            @Nullable String agency, @Nullable Boolean ended, @Nullable String page) {

        CaseSearch search(CaseScope scope) {
            String looked = text == null ? "" : text.substring(0, Math.min(text.length(), MOST_TEXT));
            return new CaseSearch(looked, one(Phase.values(), phase), one(PathStatus.values(), status), one(Strand.values(), strand),
                    seen(scope).orElse(null), Boolean.TRUE.equals(ended));
        }

        int number() {
            return page == null || !NUMBER.matcher(page).matches() ? 0 : Math.min(Integer.parseInt(page), LAST_PAGE);
        }

        private Optional<AgencyCode> seen(CaseScope scope) {
            return scope.agencies().stream().filter(code -> code.value().equals(agency)).findFirst();
        }

        private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
            return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
        }
    }
}
