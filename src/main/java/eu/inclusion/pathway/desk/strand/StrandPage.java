package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingList;
import eu.inclusion.pathway.strand.StrandMembers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What stands on a strand's own page. */
@Component
class StrandPage {

    private final StrandMembers members;
    private final MeetingList meetings;
    private final AgreedActions actions;
    private final StrandPlans plans;
    private final StrandAccess access;

    StrandPage(StrandMembers members, MeetingList meetings, AgreedActions actions, StrandPlans plans, StrandAccess access) {
        this.members = members;
        this.meetings = meetings;
        this.actions = actions;
        this.plans = plans;
        this.access = access;
    }

    /**
     * @param asked which year's work plan, this year's where it names none
     */
    ModelAndView of(Staff staff, Strand strand, @Nullable String asked) {
        int year = plans.year(asked);
        ModelAndView page = new ModelAndView("desk/strand/strand");
        page.addObject("strand", strand).addObject("year", year).addObject("today", plans.today());
        page.addObject("members", members.of(strand)).addObject("meetings", meetings.of(strand));
        page.addObject("actions", actions.openIn(strand));
        page.addObject("items", plans.items(strand, year)).addObject("projects", plans.projects(strand));
        return page.addObject("agencies", plans.names()).addObject("mayChange", access.mayChange(staff, strand));
    }
}
