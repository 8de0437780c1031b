package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.preparation.PreparationRetention;
import eu.inclusion.pathway.travel.TravelRetention;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the nights do that the demo's clock leaps over: they forget what persons told, and whose journeys were claimed. */
@Component
@Profile("demo")
class DemoNights {

    private final PreparationRetention preparation;
    private final TravelRetention travel;

    DemoNights(PreparationRetention preparation, TravelRetention travel) {
        this.preparation = preparation;
        this.travel = travel;
    }

    void pass() {
        preparation.forget();
        travel.forget();
    }
}
