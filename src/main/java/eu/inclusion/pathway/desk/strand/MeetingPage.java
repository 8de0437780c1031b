package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.StrandMembership;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.MeetingAnswer;
import eu.inclusion.pathway.strand.StrandMeeting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands on a meeting's own page. */
@Component
class MeetingPage {

    private final MeetingGuests guests;
    private final AgreedActions actions;
    private final StrandPlans plans;

    MeetingPage(MeetingGuests guests, AgreedActions actions, StrandPlans plans) {
        this.guests = guests;
        this.actions = actions;
        this.plans = plans;
    }

    List<MeetingAgency> invited(StrandMeeting meeting) {
        return guests.of(meeting).stream().map(MeetingGuest::said).toList();
    }

    Optional<MeetingAgency> unreached(StrandMeeting meeting, String agency) {
        return guests.unreached(meeting, agency);
    }

    /**
     * @param typed what was typed and refused; empty where somebody only looks
     */
    ModelAndView of(Staff staff, StrandMeeting meeting, Map<String, String> typed, FormProblems problems) {
        ModelAndView page = new ModelAndView("desk/strand/meeting", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("meeting", meeting).addObject("strands", meeting.forStrands().stream().sorted().toList());
        List<MeetingGuest> all = guests.of(meeting);
        page.addObject("guests", all).addObject("invited", all.stream().map(MeetingGuest::said).toList());
        page.addObject("unreached", all.stream().filter(guest -> !guest.reached()).toList());
        page.addObject("fullHost", guests.role(meeting, meeting.agency()) == StrandMembership.Role.FULL);
        page.addObject("answers", MeetingAnswer.values()).addObject("actions", actions.findByMeetingIdOrderByReference(meeting.id()));
        page.addObject("agencies", plans.names()).addObject("today", plans.today());
        page.addObject("host", staff.mayDecideFor(meeting.agency()));
        return page.addObject("typed", typed).addObject("problems", problems);
    }
}
