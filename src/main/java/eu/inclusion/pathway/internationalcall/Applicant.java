package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that applied, as agencies choose from the list.
 *
 * @param persons for how many persons it asks
 * @param newcomer whether it was never supported in any type of action, as far as it is known
 * @param priority its place in its agency's order
 * @param comment what its agency tells the host
 * @param hostPriority its place on the host's waiting list
 * @param past what its agency knows of it from before
 */
public record Applicant(EventApplicationId id, AgencyCode agency, String organisation, String place, Set<Strand> strands, int persons,
        boolean newcomer, EventApplicationStatus status, @Nullable Instant submittedAt, @Nullable Integer priority, @Nullable String comment,
        @Nullable Integer hostPriority, Past past) {

    /**
     * What became of earlier applications and events with the same agency. Facts: TCA practice, preselection.
     *
     * @param applied to how many other international events it applied
     * @param noShows how many times nobody came although a place was kept
     * @param cancelled how many times it gave its place back
     */
    public record Past(int applied, int attended, int partly, int noShows, int cancelled) {

        /** Whether nothing is known. */
        public boolean isEmpty() {
            return applied + attended + partly + noShows + cancelled == 0;
        }
    }
}
