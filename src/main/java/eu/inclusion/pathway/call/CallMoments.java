package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Moments as people read them on a clock in Brussels, which once a year shows an hour twice and once leaves one out. */
public final class CallMoments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private CallMoments() {
    }

    /**
     * The moment at which a clock in Brussels shows that time.
     *
     * @throws CallNotPossible when no clock shows it, or shows it twice
     */
    public static Instant of(LocalDateTime shown) {
        List<ZoneOffset> offsets = ProgrammeTime.ZONE.getRules().getValidOffsets(shown);
        if (offsets.size() != 1) {
            throw new CallNotPossible(offsets.isEmpty() ? "call.moment-left-out" : "call.moment-twice", DAY.format(shown), TIME.format(shown));
        }
        return shown.toInstant(offsets.get(0));
    }
}
