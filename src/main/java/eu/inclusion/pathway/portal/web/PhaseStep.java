package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.organisationpath.Phase;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One phase of a path as its organisation sees it.
 *
 * @param from the day on which it last began, Brussels time
 * @param until the day on which it ended or was skipped
 */
record PhaseStep(Phase phase, State state, @Nullable LocalDate from, @Nullable LocalDate until) {

    /** How far a phase is. */
    enum State {
        DONE,
        NOW,
        /** Begun, and the path rests in it. */
        RESTING,
        SKIPPED,
        TO_COME,
        /** Begun, and the path ended in it. */
        ENDED
    }
}
