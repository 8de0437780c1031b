package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The figures of some agencies over one year; what nobody counted is nought. */
public final class YearFigures {

    private final Map<Spot, Long> counts = new HashMap<>();

    YearFigures(Collection<Count> counted) {
        counted.forEach(count -> counts.merge(count.spot(), count.number(), Long::sum));
    }

    /** Of all the agencies together, each organisation once. */
    public long of(Subject subject, Figure figure) {
        return at(new Spot(subject, figure, Breakdown.NOTHING, Spot.ALL));
    }

    public long of(Subject subject, Figure figure, Strand strand) {
        return at(new Spot(subject, figure, Breakdown.STRAND, strand.name()));
    }

    public long of(Subject subject, Figure figure, AgencyCode agency) {
        return at(new Spot(subject, figure, Breakdown.AGENCY, agency.value()));
    }

    /** The agencies that have anything to count there. */
    public List<AgencyCode> agencies(Subject subject) {
        TreeSet<String> codes = new TreeSet<>();
        counts.forEach((spot, number) -> {
            if (number > 0 && spot.subject() == subject && spot.by() == Breakdown.AGENCY) {
                codes.add(spot.row());
            }
        });
        return codes.stream().map(AgencyCode::new).toList();
    }

    private long at(Spot spot) {
        return counts.getOrDefault(spot, 0L);
    }

    /** Where one number stands. */
    record Spot(Subject subject, Figure figure, Breakdown by, String row) {

        static final String ALL = "ALL";
    }

    /** One number and where it stands. */
    record Count(Spot spot, long number) {
    }
}
