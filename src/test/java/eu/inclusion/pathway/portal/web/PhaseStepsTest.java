package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathEntry.Kind;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.portal.web.PhaseStep.State;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An organisation sees at a glance which phases are done, where it is now and what is to come. */
class PhaseStepsTest {

    private final List<PathEntry> timeline = new ArrayList<>();
    private Instant now = TestClock.START;

    @Test
    void beforeTheFirstPhaseAllIsToCome() {
        assertThat(states(PathStatus.ACTIVE, null)).containsOnly(State.TO_COME);
    }

    @Test
    void whatIsBehindIsDoneAndWhatIsAheadIsToCome() {
        entered(Phase.MAPPING);
        left(Phase.MAPPING);
        entered(Phase.NATIONAL_EVENT);

        List<PhaseStep> steps = steps(PathStatus.ACTIVE, Phase.NATIONAL_EVENT);
        assertThat(steps).extracting(PhaseStep::state).containsExactly(State.DONE, State.NOW, State.TO_COME, State.TO_COME, State.TO_COME);
        assertThat(steps.get(0)).extracting(PhaseStep::from, PhaseStep::until).containsExactly(LocalDate.of(2025, 1, 15), LocalDate.of(2025, 1, 16));
        assertThat(steps.get(1)).extracting(PhaseStep::from, PhaseStep::until).containsExactly(LocalDate.of(2025, 1, 17), null);
    }

    @Test
    void aSkippedPhaseIsShownAsSkipped() {
        entered(Phase.MAPPING);
        note(Kind.PHASE_SKIPPED, Phase.MAPPING);
        left(Phase.MAPPING);
        entered(Phase.NATIONAL_EVENT);

        assertThat(states(PathStatus.ACTIVE, Phase.NATIONAL_EVENT)).startsWith(State.SKIPPED, State.NOW);
    }

    @Test
    void aPhaseThatThePathPassedByIsSkippedToo() {
        entered(Phase.GRANT_APPLICATION);
        assertThat(states(PathStatus.ACTIVE, Phase.GRANT_APPLICATION))
                .containsExactly(State.SKIPPED, State.SKIPPED, State.SKIPPED, State.NOW, State.TO_COME);
    }

    @Test
    void aPhaseThatWasSkippedAndIsBegunAgainIsNow() {
        entered(Phase.MAPPING);
        note(Kind.PHASE_SKIPPED, Phase.MAPPING);
        entered(Phase.MAPPING);
        assertThat(states(PathStatus.ACTIVE, Phase.MAPPING)).startsWith(State.NOW);
    }

    @Test
    void aPathRestsAndEndsInThePhaseInWhichItWas() {
        entered(Phase.MAPPING);
        assertThat(states(PathStatus.DORMANT, Phase.MAPPING)).startsWith(State.RESTING, State.TO_COME);
        assertThat(states(PathStatus.WITHDRAWN, Phase.MAPPING)).startsWith(State.ENDED, State.TO_COME);
        assertThat(states(PathStatus.CLOSED, Phase.MAPPING)).startsWith(State.ENDED);
        assertThat(states(PathStatus.COMPLETED, Phase.MAPPING)).startsWith(State.DONE);
    }

    private void entered(Phase phase) {
        note(Kind.PHASE_ENTERED, phase);
    }

    private void left(Phase phase) {
        note(Kind.PHASE_LEFT, phase);
    }

    private void note(Kind kind, Phase phase) {
        timeline.add(new PathEntry(now, kind, phase, null, null));
        now = now.plus(Duration.ofDays(1));
    }

    private List<State> states(PathStatus status, Phase phase) {
        return steps(status, phase).stream().map(PhaseStep::state).toList();
    }

    private List<PhaseStep> steps(PathStatus status, Phase phase) {
        OrganisationPath path = new OrganisationPath(OrganisationPathId.random(), 0, "BE05-1", new OrganisationId(UUID.randomUUID()),
                new AgencyCode("BE05"), status, phase, TestClock.START, null, status.isOpen() ? null : now, Set.of());
        return new PhaseSteps(path, timeline).all();
    }
}
