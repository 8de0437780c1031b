package eu.inclusion.pathway.monitoring;

import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures of some agencies. A path in several strands counts in each of them; every figure without a strand counts it once. */
public final class Figures {

    private final List<Counted> eachOnce;
    private final List<Counted> byStrand;

    Figures(List<Counted> all) {
        eachOnce = all.stream().filter(counted -> counted.strand() == null).toList();
        byStrand = all.stream().filter(counted -> counted.strand() != null).toList();
    }

    public Tally total() {
        return sum(eachOnce.stream(), counted -> true);
    }

    public Tally of(Phase phase) {
        return sum(eachOnce.stream(), counted -> counted.phase() == phase);
    }

    public Tally of(AgencyCode agency) {
        return sum(eachOnce.stream(), counted -> counted.agency().equals(agency));
    }

    public Tally of(AgencyCode agency, Phase phase) {
        return sum(eachOnce.stream(), counted -> counted.agency().equals(agency) && counted.phase() == phase);
    }

    public Tally of(Strand strand) {
        return sum(byStrand.stream(), counted -> counted.strand() == strand);
    }

    public Tally of(Strand strand, Phase phase) {
        return sum(byStrand.stream(), counted -> counted.strand() == strand && counted.phase() == phase);
    }

    private static Tally sum(Stream<Counted> counted, Predicate<Counted> chosen) {
        return counted.filter(chosen).map(Counted::tally).reduce(Tally.NOTHING, Tally::plus);
    }
}
