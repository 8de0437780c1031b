package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Builds the demo on the first start; later starts find it and leave it as people have made it. */
@Component
@Profile("demo")
class DemoSetUp {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSetUp.class);
    private static final int FIRST_DAYS_AGO = 270;
    private static final int NEWCOMERS_DAYS_AGO = 9;
    private static final int SILENT_DAYS_AGO = 26;

    private final DemoStaff staff;
    private final OrganisationPaths paths;
    private final DemoTime time;
    private final DemoMapping mapping;
    private final DemoEvents events;
    private final DemoApplications applications;
    private final DemoMentoring mentoring;

    DemoSetUp(DemoStaff staff, OrganisationPaths paths, DemoTime time, DemoMapping mapping, DemoEvents events,
            DemoApplications applications, DemoMentoring mentoring) {
        this.staff = staff;
        this.paths = paths;
        this.time = time;
        this.mapping = mapping;
        this.events = events;
        this.applications = applications;
        this.mentoring = mentoring;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(1)
    void setUp() throws IOException {
        if (staff.isComplete()) {
            return;
        }
        if (paths.count() > 0) {
            LOG.warn("The demo was interrupted while it was built. Stop, delete the folder data, and start again to have it whole.");
            return;
        }
        staff.open();
        LOG.info("Building the demo; this takes a moment on the first start only.");
        time.begin();
        try {
            build(DemoOrganisations.read());
        } finally {
            time.end();
        }
        staff.openAdministrator();
        LOG.info("The demo is there: {} organisations.", paths.count());
    }

    private void build(List<DemoOrganisation> organisations) {
        List<DemoCase> cases = new ArrayList<>();
        for (DemoOrganisation organisation : organisations) {
            time.daysAgo(firstHeardOf(organisation, cases.size()));
            cases.add(mapping.take(organisation));
        }
        events.hold(cases);
        applications.write(cases);
        mentoring.accompany(cases);
    }

    private static int firstHeardOf(DemoOrganisation organisation, int number) {
        return switch (organisation.stage()) {
            case SURVEY_SENT, TO_ASSESS -> NEWCOMERS_DAYS_AGO + number % 5;
            case SURVEY_UNANSWERED -> SILENT_DAYS_AGO + number % 3;
            case EVENT_AWAITED, EVENT_INVITED, EVENT_ACCEPTED, RESTING, CLOSED, WITHDRAWN -> 90 + number % 12;
            default -> FIRST_DAYS_AGO - number;
        };
    }
}
