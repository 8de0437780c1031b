package eu.inclusion.pathway.demo;

import java.io.IOException;
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

    private final DemoStaff staff;
    private final DemoTime time;
    private final DemoPaths demo;
    private final DemoIdeas ideas;
    private final DemoStrands strands;

    DemoSetUp(DemoStaff staff, DemoTime time, DemoPaths demo, DemoIdeas ideas, DemoStrands strands) {
        this.staff = staff;
        this.time = time;
        this.demo = demo;
        this.ideas = ideas;
        this.strands = strands;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Order(1)
    void setUp() throws IOException {
        if (staff.isComplete()) {
            return;
        }
        if (demo.isBegun()) {
            LOG.warn("The demo was interrupted while it was built. Stop, delete the folder data, and start again to have it whole.");
            return;
        }
        staff.open();
        LOG.info("Building the demo; this takes a moment on the first start only.");
        time.begin();
        try {
            demo.build(DemoOrganisations.read());
            ideas.send();
            strands.meet();
        } finally {
            time.end();
        }
        staff.openAdministrator();
        LOG.info("The demo is there.");
    }
}
