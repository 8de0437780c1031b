package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationDecided;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** Hears what the path of an application hears. */
@TestComponent
class HeardFacts {

    private final List<GrantApplicationDecided> facts = new ArrayList<>();

    @EventListener
    void on(GrantApplicationDecided fact) {
        facts.add(fact);
    }

    List<ApplicationOutcome> decided(GrantApplicationId id) {
        return facts.stream().filter(fact -> fact.applicationId().equals(id)).map(GrantApplicationDecided::outcome).toList();
    }

    GrantApplicationDecided last(GrantApplicationId id) {
        return facts.stream().filter(fact -> fact.applicationId().equals(id)).reduce((first, second) -> second).orElseThrow();
    }
}
