package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.programme.StrandMembership;
import eu.inclusion.pathway.strand.PlannedWork;
import eu.inclusion.pathway.strand.StrandMembers;
import eu.inclusion.pathway.strand.StrandWork;
import eu.inclusion.pathway.strand.WorkPlanItem;
import eu.inclusion.pathway.strand.WorkStatus;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where officers of a strand write down what it plans. */
@Controller
class WorkPlanController {

    private static final Map<String, String> FIELDS = Map.of("strand.title.missing", "title", "strand.title.too-long", "title",
            "strand.description.too-long", "description", "strand.planned-for.too-long", "plannedFor", "strand.work.year-unlikely", "year");

    private final StrandAccess access;
    private final StrandPlans plans;
    private final StrandMembers members;
    private final StrandWork work;

    WorkPlanController(StrandAccess access, StrandPlans plans, StrandMembers members, StrandWork work) {
        this.access = access;
        this.plans = plans;
        this.members = members;
        this.work = work;
    }

    @GetMapping("/desk/strands/{strand}/work-plan/new")
    ModelAndView fresh(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @RequestParam(required = false) @Nullable String year) {
        return page(access.change(staff, strand), Map.of("year", String.valueOf(plans.year(year)), "status", WorkStatus.PLANNED.name(),
                "agency", first(staff)), FormProblems.none());
    }

    @PostMapping("/desk/strands/{strand}/work-plan/new")
    ModelAndView add(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        Strand in = access.change(staff, strand);
        FormProblems problems = new FormProblems(FIELDS);
        return problems.done(() -> work.plan(in, read(in, typed), staff.userId())) ? back(in, typed, next) : page(in, typed, problems);
    }

    @GetMapping("/desk/strands/{strand}/work-plan/{id}")
    ModelAndView show(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @PathVariable UUID id) {
        Strand in = access.change(staff, strand);
        return page(in, written(plans.item(in, id)), FormProblems.none());
    }

    @PostMapping("/desk/strands/{strand}/work-plan/{id}")
    ModelAndView change(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @PathVariable UUID id,
            @RequestParam Map<String, String> typed, RedirectAttributes next) {
        Strand in = access.change(staff, strand);
        FormProblems problems = new FormProblems(FIELDS);
        return problems.done(() -> work.change(plans.item(in, id), Numbers.of(typed.get("version")), read(in, typed), staff.userId()))
                ? back(in, typed, next) : page(in, typed, problems);
    }

    private ModelAndView page(Strand strand, Map<String, String> typed, FormProblems problems) {
        ModelAndView page = new ModelAndView("desk/strand/work-plan-item", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("strand", strand).addObject("typed", typed).addObject("problems", problems).addObject("statuses", WorkStatus.values());
        return page.addObject("choices", members.of(Set.of(strand), plans.today())).addObject("agencies", plans.names());
    }

    private static ModelAndView back(Strand strand, Map<String, String> typed, RedirectAttributes next) {
        next.addFlashAttribute("done", "desk.strand.saved");
        return new ModelAndView("redirect:/desk/strands/" + strand + "?year=" + Numbers.of(typed.get("year")) + "#work-plan");
    }

    private PlannedWork read(Strand strand, Map<String, String> values) {
        Typed typed = new Typed(values, FormProblems.none());
        return new PlannedWork(Numbers.of(typed.text("year")), typed.text("title"), typed.textOrNull("description"),
                chosen(strand, typed.text("agency")), typed.textOrNull("plannedFor"), typed.choice("status", WorkStatus.values()));
    }

    private AgencyCode chosen(Strand strand, String agency) {
        return members.of(strand).stream().map(StrandMembership::agency).filter(code -> code.value().equals(agency)).findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    private static Map<String, String> written(WorkPlanItem item) {
        return Map.of("year", String.valueOf(item.year()), "title", item.title(), "description", Objects.requireNonNullElse(item.description(), ""),
                "agency", item.agency().value(), "plannedFor", Objects.requireNonNullElse(item.plannedFor(), ""), "status", item.status().name(),
                "version", String.valueOf(item.version()));
    }

    private static String first(Staff staff) {
        return staff.agencies().iterator().next();
    }
}
