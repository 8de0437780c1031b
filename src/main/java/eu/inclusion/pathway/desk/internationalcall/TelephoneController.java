package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.Applicants;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.EventApplicationForm;
import eu.inclusion.pathway.internationalcall.ReadyOrganisation;
import eu.inclusion.pathway.internationalcall.WrittenAnswers;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer of a sending agency enters an application that an organisation made on the telephone. */
@Controller
class TelephoneController {

    private static final String PAGE = "desk/internationalcall/by-telephone";

    private final EventDesk events;
    private final Applicants applicants;
    private final Applying applying;
    private final EventApplicationForm form;

    TelephoneController(EventDesk events, Applicants applicants, Applying applying, EventApplicationForm form) {
        this.events = events;
        this.applicants = applicants;
        this.applying = applying;
        this.form = form;
    }

    @GetMapping("/desk/events/{reference}/applicants/by-telephone/{agency}")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable String agency, Locale language) {
        return page(own(staff, reference, agency, language), agency, "", form.of(Map.of(), language), HttpStatus.OK);
    }

    @PostMapping("/desk/events/{reference}/applicants/by-telephone/{agency}")
    ModelAndView enter(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable String agency,
            @RequestParam(defaultValue = "") String organisation, HttpServletRequest request, Locale language, RedirectAttributes next) {
        Event event = own(staff, reference, agency, language);
        FormSubmission typed = form.read(request.getParameterMap(), language);
        if (typed.rowsChanged()) {
            return page(event, agency, organisation, form.again(typed.values(), List.of(), language), HttpStatus.OK);
        }
        FormResult result = form.check(typed.values(), language);
        FormView again = form.again(typed.values(), result.problems(), language);
        ReadyOrganisation chosen = applicants.ready(event.id(), new AgencyCode(agency)).stream()
                .filter(one -> one.id().text().equals(organisation)).findFirst().orElse(null);
        if (!result.accepted() || chosen == null) {
            return page(event, agency, organisation, again, HttpStatus.UNPROCESSABLE_ENTITY).addObject("organisationMissing", chosen == null);
        }
        try {
            applying.enter(event.id(), chosen.id(), new WrittenAnswers(result.answers()).read(new Country(agency.substring(0, 2))), staff.userId());
        } catch (Refusal refusal) {
            return page(event, agency, organisation, again, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refusal", refusal.messageKey());
        }
        next.addFlashAttribute("done", "desk.event-call.entered");
        return new ModelAndView("redirect:/desk/events/" + event.reference());
    }

    /** An officer of an agency that was called; everybody else is told that there is no such event. */
    private Event own(Staff staff, String reference, String agency, Locale language) {
        Event event = events.open(staff, reference, Map.of(), language).event();
        if (!agency.matches("[A-Z]{2}\\d{2}") || !staff.mayDecideFor(new AgencyCode(agency))) {
            throw new CaseNotFound();
        }
        return event;
    }

    private ModelAndView page(Event event, String agency, String organisation, FormView shown, HttpStatus status) {
        return new ModelAndView(PAGE, status).addObject("event", event).addObject("agency", agency).addObject("organisation", organisation)
                .addObject("ready", applicants.ready(event.id(), new AgencyCode(agency))).addObject("form", shown)
                .addObject("organisationMissing", false).addObject("refusal", null);
    }
}
