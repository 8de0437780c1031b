package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which events somebody looks for; what is not said does not matter.
 *
 * @param agencies whose events, those among them to which one of these may send organisations; none means nobody's
 * @param strand those that are for it; an event without strands is for all
 */
public record EventFilter(Set<AgencyCode> agencies, @Nullable EventKind kind, @Nullable EventFormat format, @Nullable Strand strand,
        @Nullable EventStatus status, Time time) {

    /** When the events are, seen from today. */
    public enum Time {
        TO_COME,
        PAST,
        ALL
    }

    public EventFilter {
        agencies = Set.copyOf(agencies);
    }

    /** Whether anything was chosen. */
    public boolean isNarrow() {
        return kind != null || format != null || strand != null || status != null || time != Time.TO_COME;
    }
}
