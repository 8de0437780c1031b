package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.preparation.InfopackSection;
import eu.inclusion.pathway.preparation.Infopacks;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The infopack of the demo's next national events. */
@Component
@Profile("demo")
class DemoInfopack {

    private final Infopacks infopacks;
    private final Events events;

    DemoInfopack(Infopacks infopacks, Events events) {
        this.infopacks = infopacks;
        this.events = events;
    }

    Event event(String reference) {
        return events.findByReference(reference).orElseThrow();
    }

    void publish(Event event) {
        infopacks.publish(event.id(), infopacks.writing(event.id()).version(), Map.of(
                InfopackSection.ARRIVAL_AND_DEPARTURE, "The door is open from half an hour before we begin. We end in time for the last train.",
                InfopackSection.ROUTES, "From the station it is ten minutes by tram 1 or twenty on foot. Both are without steps.",
                InfopackSection.MEALS, "Coffee and lunch are there. Tell us what you eat.",
                InfopackSection.REDUCED_MOBILITY, "Call us the day before: we meet you on the platform.",
                InfopackSection.CONTACT, "During the day you reach us on the number in your confirmation.",
                InfopackSection.WHAT_TO_BRING, "An example of your work that you are proud of."), DemoStaff.officerOf(event.agency()));
    }
}
