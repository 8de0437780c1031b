package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathEntry;
import eu.inclusion.pathway.organisationpath.PathEntry.Kind;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.portal.web.PhaseStep.State;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The five phases of a path, read from its timeline: which are done, where it is now, which were skipped, what is to come. */
record PhaseSteps(OrganisationPath path, List<PathEntry> timeline) {

    List<PhaseStep> all() {
        return Arrays.stream(Phase.values()).map(this::step).toList();
    }

    private PhaseStep step(Phase phase) {
        Instant entered = last(Kind.PHASE_ENTERED, phase).orElse(null);
        State state = state(phase, entered);
        return new PhaseStep(phase, state, day(entered), switch (state) {
            case DONE -> day(last(Kind.PHASE_LEFT, phase).orElse(null));
            case SKIPPED -> day(last(Kind.PHASE_SKIPPED, phase).orElse(null));
            case ENDED -> day(path.closedAt());
            case NOW, RESTING, TO_COME -> null;
        });
    }

    private State state(Phase phase, @Nullable Instant entered) {
        if (entered == null) {
            return furthest() > phase.ordinal() ? State.SKIPPED : State.TO_COME;
        }
        if (isSince(Kind.PHASE_SKIPPED, phase, entered)) {
            return State.SKIPPED;
        }
        return phase == path.phase() ? stateOfLast(phase, entered) : State.DONE;
    }

    private State stateOfLast(Phase phase, Instant entered) {
        if (path.status() == PathStatus.DORMANT) {
            return State.RESTING;
        }
        boolean left = isSince(Kind.PHASE_LEFT, phase, entered);
        if (path.status().isOpen()) {
            return left ? State.DONE : State.NOW;
        }
        return path.status() == PathStatus.COMPLETED ? State.DONE : State.ENDED;
    }

    private boolean isSince(Kind kind, Phase phase, Instant entered) {
        return last(kind, phase).filter(moment -> !moment.isBefore(entered)).isPresent();
    }

    private int furthest() {
        return timeline.stream().filter(entry -> entry.kind() == Kind.PHASE_ENTERED).map(PathEntry::phase)
                .mapToInt(phase -> phase == null ? -1 : phase.ordinal()).max().orElse(-1);
    }

    private Optional<Instant> last(Kind kind, Phase phase) {
        return timeline.stream().filter(entry -> entry.kind() == kind && entry.phase() == phase)
                .map(PathEntry::happenedAt).max(Comparator.naturalOrder());
    }

    private static @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : ProgrammeTime.dayOf(moment);
    }
}
