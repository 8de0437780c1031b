package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Sourced;
import java.time.Instant;
import java.time.LocalDateTime;

/**
 * Until when one applies.
 *
 * @param closesAt  the last second
 * @param source    where it is published
 * @param confirmed whether somebody compared it with that source
 */
public record CallDeadline(Instant closesAt, String source, boolean confirmed) {

    static CallDeadline of(Sourced<LocalDateTime> read) {
        return new CallDeadline(read.value().atZone(ProgrammeTime.ZONE).toInstant(), read.source(), read.confirmed());
    }

    /** As the rules of a call say it. */
    Sourced<LocalDateTime> inBrussels() {
        return new Sourced<>(LocalDateTime.ofInstant(closesAt, ProgrammeTime.ZONE), source, confirmed);
    }
}
