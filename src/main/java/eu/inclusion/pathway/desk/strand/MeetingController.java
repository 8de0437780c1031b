package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingReply;
import eu.inclusion.pathway.strand.MeetingTimes;
import eu.inclusion.pathway.strand.NewAction;
import eu.inclusion.pathway.strand.StrandMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting: who comes, what was said and agreed; its host moves it, cancels it, and adds or drops actions. */
@Controller
class MeetingController {

    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("strand.meeting.starts-in-the-past", "startsOn"),
            Map.entry("strand.meeting.ends-before-it-starts", "endsOn"), Map.entry("strand.meeting.answer-by-too-late", "answerBy"),
            Map.entry("strand.meeting.answer-by-past", "answerBy"), Map.entry("strand.meeting.why-missing", "reason"),
            Map.entry("strand.action.what-missing", "what"), Map.entry("strand.action.due-past", "dueOn"));

    private final StrandAccess access;
    private final MeetingPage page;
    private final MeetingDesk desk;
    private final ActionDesk actions;
    private final AgreedActions agreed;

    MeetingController(StrandAccess access, MeetingPage page, MeetingDesk desk, ActionDesk actions, AgreedActions agreed) {
        this.access = access;
        this.page = page;
        this.desk = desk;
        this.actions = actions;
        this.agreed = agreed;
    }

    @GetMapping("/desk/meetings/{reference}")
    ModelAndView show(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        return page.of(staff, access.meeting(staff, reference), Map.of(), FormProblems.none());
    }

    @PostMapping("/desk/meetings/{reference}/times")
    ModelAndView move(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> values, RedirectAttributes next) {
        StrandMeeting meeting = access.hosted(staff, reference);
        FormProblems problems = new FormProblems(FIELDS);
        Typed typed = new Typed(values, problems);
        LocalDate first = typed.requiredDay("startsOn");
        LocalDate last = typed.requiredDay("endsOn");
        LocalDate answers = typed.requiredDay("answerBy");
        LocalTime begins = typed.time("startsAt");
        boolean moved = first != null && last != null && answers != null && problems.isEmpty()
                && problems.done(() -> desk.move(meeting.id(), new MeetingTimes(first, last, begins, answers), typed.number("seen")));
        return moved ? back(reference, "desk.strand.moved", next) : page.of(staff, meeting, values, problems);
    }

    @PostMapping("/desk/meetings/{reference}/cancellation")
    ModelAndView cancel(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> values, RedirectAttributes next) {
        StrandMeeting meeting = access.hosted(staff, reference);
        FormProblems problems = new FormProblems(FIELDS);
        return problems.done(() -> desk.callOff(meeting.id(), values.getOrDefault("reason", "")))
                ? back(reference, "desk.strand.cancelled", next) : page.of(staff, meeting, values, problems);
    }

    /** What an agency said for which nobody works here. */
    @PostMapping("/desk/meetings/{reference}/answers")
    ModelAndView answer(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> values, RedirectAttributes next) {
        StrandMeeting meeting = access.hosted(staff, reference);
        FormProblems problems = new FormProblems(FIELDS);
        Typed typed = new Typed(values, problems);
        MeetingAgency agency = page.unreached(meeting, typed.text("agency")).orElseThrow(CaseNotFound::new);
        MeetingReply reply = typed.reply();
        return problems.isEmpty() && problems.done(() -> desk.answer(meeting.id(), agency.agency(), reply, staff.userId()))
                ? back(reference, "desk.strand.answered", next) : page.of(staff, meeting, values, problems);
    }

    @PostMapping("/desk/meetings/{reference}/actions")
    ModelAndView agree(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> values, RedirectAttributes next) {
        StrandMeeting meeting = access.hosted(staff, reference);
        FormProblems problems = new FormProblems(FIELDS);
        Typed typed = new Typed(values, problems);
        LocalDate due = typed.requiredDay("dueOn");
        boolean agreedOn = due != null && problems.done(() -> actions.agree(meeting.id(),
                List.of(new NewAction(typed.text("what"), invited(meeting, typed.text("agency")), due))));
        return agreedOn ? back(reference, "desk.strand.action.agreed", next) : page.of(staff, meeting, values, problems);
    }

    @PostMapping("/desk/meetings/{reference}/actions/{action}/drop")
    ModelAndView drop(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable String action,
            @RequestParam Map<String, String> values, RedirectAttributes next) {
        StrandMeeting meeting = access.hosted(staff, reference);
        AgreedAction one = agreed.findByReference(action).filter(found -> found.meetingId().equals(meeting.id())).orElseThrow(CaseNotFound::new);
        FormProblems problems = new FormProblems(Map.of("strand.action.why-missing", "why-" + action));
        return problems.done(() -> actions.drop(one.id(), values.getOrDefault("why", ""), staff.userId()))
                ? back(reference, "desk.strand.action.dropped", next) : page.of(staff, meeting, values, problems);
    }

    private AgencyCode invited(StrandMeeting meeting, String agency) {
        return page.invited(meeting).stream().map(MeetingAgency::agency).filter(code -> code.value().equals(agency)).findFirst()
                .orElseThrow(CaseNotFound::new);
    }

    private static ModelAndView back(String reference, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/desk/meetings/" + reference);
    }
}
