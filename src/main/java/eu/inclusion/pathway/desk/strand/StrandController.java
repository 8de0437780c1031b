package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.StrandIndex;
import eu.inclusion.pathway.strand.StrandSummary;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The strands of the partnership, and all that stands of one. */
@Controller
class StrandController {

    private final StrandAccess access;
    private final StrandIndex index;
    private final StrandPage page;

    StrandController(StrandAccess access, StrandIndex index, StrandPage page) {
        this.access = access;
        this.index = index;
        this.page = page;
    }

    @GetMapping("/desk/strands")
    ModelAndView list(@AuthenticationPrincipal Staff staff) {
        List<StrandSummary> found = Arrays.stream(Strand.values()).filter(strand -> access.mayRead(staff, strand)).map(index::of).toList();
        return new ModelAndView("desk/strand/list", Map.of("strands", found, "mayPlan", staff.is(Role.OFFICER) || staff.is(Role.LEAD_OFFICER)));
    }

    @GetMapping("/desk/strands/{strand}")
    ModelAndView one(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @RequestParam(required = false) @Nullable String year) {
        return page.of(staff, access.read(staff, strand), year);
    }
}
