package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.workflow.Deadlines;
import java.util.Date;
import org.springframework.stereotype.Component;

/** For the model: when an organisation is asked what an event brought. */
@Component("followUpDates")
public class FollowUpDates {

    private final FollowUpCases cases;
    private final Deadlines deadlines;
    private final Deadlines.Settings settings;

    FollowUpDates(FollowUpCases cases, Deadlines deadlines, Deadlines.Settings settings) {
        this.cases = cases;
        this.deadlines = deadlines;
        this.settings = settings;
    }

    /** The first moment of the day half a year after the event's last day; how long that is stands in {@code pathway.deadlines.event-follow-up}. */
    public Date askOn(String participationId) {
        Event event = cases.eventOf(cases.of(ParticipationId.of(participationId)));
        return deadlines.startOf(event.endsOn().plus(settings.deadlines().get("event-follow-up")));
    }
}
