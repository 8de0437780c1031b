package eu.inclusion.pathway.demo;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Builds the demo on the first start; later starts find it and leave it as people have made it. */
@Component
@Profile("demo")
class DemoSetUp {

    private final DemoStaff staff;

    DemoSetUp(DemoStaff staff) {
        this.staff = staff;
    }

    @EventListener(ApplicationStartedEvent.class)
    void setUp() {
        staff.open();
    }
}
