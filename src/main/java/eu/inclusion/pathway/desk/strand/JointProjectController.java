package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.programme.StrandMembership;
import eu.inclusion.pathway.strand.JointProject;
import eu.inclusion.pathway.strand.SharedProject;
import eu.inclusion.pathway.strand.StrandMembers;
import eu.inclusion.pathway.strand.StrandWork;
import eu.inclusion.pathway.strand.WorkStatus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

/** Where officers of a strand write down what its agencies carry together. */
@Controller
class JointProjectController {

    private static final Map<String, String> FIELDS = Map.of("strand.title.missing", "title", "strand.title.too-long", "title",
            "strand.description.too-long", "description", "strand.web.too-long", "web", "strand.web.not-an-address", "web",
            "strand.project.ends-before-it-starts", "endsOn");

    private final StrandAccess access;
    private final StrandPlans plans;
    private final StrandMembers members;
    private final StrandWork work;

    JointProjectController(StrandAccess access, StrandPlans plans, StrandMembers members, StrandWork work) {
        this.access = access;
        this.plans = plans;
        this.members = members;
        this.work = work;
    }

    @GetMapping("/desk/strands/{strand}/joint-projects/new")
    ModelAndView fresh(@AuthenticationPrincipal Staff staff, @PathVariable String strand) {
        return page(access.change(staff, strand), Map.of("status", WorkStatus.PLANNED.name(), "agency", staff.agencies().iterator().next()),
                List.of(), FormProblems.none());
    }

    @PostMapping("/desk/strands/{strand}/joint-projects/new")
    ModelAndView add(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @RequestParam Map<String, String> typed,
            @RequestParam(defaultValue = "") List<String> others, RedirectAttributes next) {
        Strand in = access.change(staff, strand);
        FormProblems problems = new FormProblems(FIELDS);
        Optional<SharedProject> read = read(in, typed, others, problems);
        return read.filter(project -> problems.done(() -> work.carry(in, project, staff.userId()))).map(project -> back(in, next))
                .orElseGet(() -> page(in, typed, others, problems));
    }

    @GetMapping("/desk/strands/{strand}/joint-projects/{id}")
    ModelAndView show(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @PathVariable UUID id) {
        Strand in = access.change(staff, strand);
        JointProject project = plans.project(in, id);
        return page(in, written(project), project.others().stream().map(AgencyCode::value).toList(), FormProblems.none());
    }

    @PostMapping("/desk/strands/{strand}/joint-projects/{id}")
    ModelAndView change(@AuthenticationPrincipal Staff staff, @PathVariable String strand, @PathVariable UUID id,
            @RequestParam Map<String, String> typed, @RequestParam(defaultValue = "") List<String> others, RedirectAttributes next) {
        Strand in = access.change(staff, strand);
        JointProject project = plans.project(in, id);
        FormProblems problems = new FormProblems(FIELDS);
        return read(in, typed, others, problems)
                .filter(anew -> problems.done(() -> work.change(project, Numbers.of(typed.get("version")), anew, staff.userId())))
                .map(anew -> back(in, next)).orElseGet(() -> page(in, typed, others, problems));
    }

    private ModelAndView page(Strand strand, Map<String, String> typed, List<String> others, FormProblems problems) {
        ModelAndView page = new ModelAndView("desk/strand/joint-project", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("strand", strand).addObject("typed", typed).addObject("others", others).addObject("problems", problems);
        page.addObject("statuses", WorkStatus.values()).addObject("agencies", plans.names());
        return page.addObject("choices", members.of(Set.of(strand), plans.today()));
    }

    private static ModelAndView back(Strand strand, RedirectAttributes next) {
        next.addFlashAttribute("done", "desk.strand.saved");
        return new ModelAndView("redirect:/desk/strands/" + strand + "#joint-projects");
    }

    private Optional<SharedProject> read(Strand strand, Map<String, String> values, List<String> others, FormProblems problems) {
        Typed typed = new Typed(values, problems);
        Set<AgencyCode> known = members.of(strand).stream().map(StrandMembership::agency).collect(Collectors.toSet());
        SharedProject project = new SharedProject(typed.text("title"), typed.textOrNull("description"),
                known.stream().filter(code -> code.value().equals(typed.text("agency"))).findFirst().orElseThrow(CaseNotFound::new),
                known.stream().filter(code -> others.contains(code.value())).collect(Collectors.toSet()), typed.day("startsOn"),
                typed.day("endsOn"), typed.textOrNull("web"), typed.choice("status", WorkStatus.values()));
        return problems.isEmpty() ? Optional.of(project) : Optional.empty();
    }

    private static Map<String, String> written(JointProject project) {
        Map<String, String> written = new HashMap<>(Map.of("title", project.title(), "agency", project.agency().value(),
                "status", project.status().name(), "version", String.valueOf(project.version())));
        put(written, "description", project.description());
        put(written, "startsOn", project.startsOn());
        put(written, "endsOn", project.endsOn());
        put(written, "web", project.web());
        return written;
    }

    private static void put(Map<String, String> written, String field, @Nullable Object value) {
        if (value != null) {
            written.put(field, value.toString());
        }
    }
}
