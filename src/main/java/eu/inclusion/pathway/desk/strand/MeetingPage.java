package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.event.EventProblems;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.StrandMeeting;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands on a meeting's own page. */
@Component
class MeetingPage {

    private final MeetingAgencies agencies;
    private final AgreedActions actions;
    private final StrandPlans plans;

    MeetingPage(MeetingAgencies agencies, AgreedActions actions, StrandPlans plans) {
        this.agencies = agencies;
        this.actions = actions;
        this.plans = plans;
    }

    List<MeetingAgency> invited(StrandMeeting meeting) {
        return agencies.of(meeting.id());
    }

    /**
     * @param typed what was typed and refused; empty where somebody only looks
     */
    ModelAndView of(Staff staff, StrandMeeting meeting, Map<String, String> typed, EventProblems problems) {
        ModelAndView page = new ModelAndView("desk/strand/meeting", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        page.addObject("meeting", meeting).addObject("strands", meeting.forStrands().stream().sorted().toList());
        page.addObject("invited", invited(meeting)).addObject("actions", actions.findByMeetingIdOrderByReference(meeting.id()));
        page.addObject("agencies", plans.names()).addObject("today", plans.today());
        page.addObject("host", staff.mayDecideFor(meeting.agency()));
        return page.addObject("typed", typed).addObject("problems", problems);
    }
}
