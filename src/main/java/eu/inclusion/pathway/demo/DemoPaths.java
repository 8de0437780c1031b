package eu.inclusion.pathway.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Takes all organisations of the demo along their paths, each as far as its stage is. */
@Component
@Profile("demo")
class DemoPaths {

    private static final int FIRST_DAYS_AGO = 270;
    private static final int NEWCOMERS_DAYS_AGO = 9;
    private static final int SILENT_DAYS_AGO = 26;
    private static final int RECENT_DAYS_AGO = 90;

    private final DemoMapping mapping;
    private final DemoEvents events;
    private final DemoOpenEvents openEvents;
    private final DemoApplications applications;
    private final DemoMentoring mentoring;

    DemoPaths(DemoMapping mapping, DemoEvents events, DemoOpenEvents openEvents, DemoApplications applications, DemoMentoring mentoring) {
        this.mapping = mapping;
        this.events = events;
        this.openEvents = openEvents;
        this.applications = applications;
        this.mentoring = mentoring;
    }

    /** Whether the demo was built already, or its building was interrupted. */
    boolean isBegun() {
        return mapping.isBegun();
    }

    void build(List<DemoOrganisation> organisations) {
        List<DemoCase> cases = new ArrayList<>();
        for (DemoOrganisation organisation : organisations) {
            cases.add(mapping.take(organisation, firstHeardOf(organisation, cases.size())));
        }
        events.hold(cases);
        openEvents.announce(cases);
        applications.write(cases);
        mentoring.accompany(cases);
    }

    private static int firstHeardOf(DemoOrganisation organisation, int number) {
        return switch (organisation.stage()) {
            case SURVEY_SENT, TO_ASSESS -> NEWCOMERS_DAYS_AGO + number % 5;
            case SURVEY_UNANSWERED -> SILENT_DAYS_AGO + number % 3;
            case EVENT_TODAY, EVENT_AWAITED, EVENT_INVITED, EVENT_ACCEPTED, RESTING, CLOSED, WITHDRAWN -> RECENT_DAYS_AGO + number % 12;
            default -> FIRST_DAYS_AGO - number;
        };
    }
}
