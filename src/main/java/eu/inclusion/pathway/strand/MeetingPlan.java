package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of a meeting when planning it.
 *
 * @param strands of which the agencies are invited; none for a planning meeting, which is one of all
 * @param onlineAddress where those who do not travel take part
 */
public record MeetingPlan(MeetingKind kind, Set<Strand> strands, String title, String place, @Nullable String onlineAddress,
        MeetingTimes times, String agenda) {

    public MeetingPlan {
        strands = kind == MeetingKind.PLANNING ? Set.of(Strand.values()) : Set.copyOf(strands);
    }

    void requireSound(LocalDate today) {
        if (strands.isEmpty()) {
            throw new MeetingNotPlannable("strand.meeting.no-strand");
        }
        times.requireSound(today);
    }
}
