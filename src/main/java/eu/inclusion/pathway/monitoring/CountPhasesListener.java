package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathPhaseLeft;
import eu.inclusion.pathway.organisationpath.PathPhaseSkipped;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Counts phases as paths leave or skip them, in the transaction in which they do. */
@Component
class CountPhasesListener {

    private final PhaseTimes times;
    private final OrganisationPaths paths;
    private final Clock clock;

    CountPhasesListener(PhaseTimes times, OrganisationPaths paths, Clock clock) {
        this.times = times;
        this.paths = paths;
        this.clock = clock;
    }

    @EventListener
    void on(PathPhaseLeft fact) {
        times.left(fact.agency(), fact.phase(), fact.strands(), fact.leftAt(),
                Duration.between(fact.enteredAt(), fact.leftAt()).toSeconds());
    }

    @EventListener
    void on(PathPhaseSkipped fact) {
        OrganisationPath path = paths.findById(fact.pathId()).orElseThrow();
        times.skipped(path.agency(), fact.phase(), path.inStrands(), clock.instant());
    }
}
