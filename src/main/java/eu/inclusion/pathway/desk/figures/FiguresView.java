package eu.inclusion.pathway.desk.figures;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.monitoring.Figures;
import eu.inclusion.pathway.monitoring.Tally;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Strand;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The figures as Cockpit's plugin gets them, with all its words in the reader's language.
 *
 * @param choices the agencies that the person may choose among
 * @param chosen the one chosen; none for all of them together
 * @param phases the columns, in the order of the path
 * @param strands a row for each strand; a path in several strands counts in each
 * @param all the row that counts each path once
 * @param agencies a row for each agency with a path, each path counted once; only where several are shown together
 * @param texts the plugin's words by key; {@code note} says how paths in several strands count
 */
record FiguresView(List<Heading> choices, @Nullable String chosen, List<Heading> phases, List<Row> strands, Row all,
        List<Row> agencies, Map<String, String> texts) {

    static FiguresView of(Figures figures, List<NationalAgency> seen, List<AgencyCode> chosen, Words words) {
        List<Heading> phases = Arrays.stream(Phase.values())
                .map(phase -> new Heading(phase.name(), words.of("organisationpath.phase." + phase))).toList();
        List<Row> strands = Arrays.stream(Strand.values()).map(strand -> row(strand.name(), words.of("programme.strand." + strand),
                phase -> figures.of(strand, phase), figures.of(strand))).toList();
        List<Row> agencies = chosen.size() < 2 ? List.of() : seen.stream()
                .filter(agency -> figures.of(agency.code()).running() > 0)
                .map(agency -> row(agency.code().value(), agency.code() + " " + agency.name(),
                        phase -> figures.of(agency.code(), phase), figures.of(agency.code()))).toList();
        return new FiguresView(seen.stream().map(agency -> new Heading(agency.code().value(), agency.code() + " " + agency.name())).toList(),
                chosen.size() == 1 ? chosen.get(0).value() : null, phases, strands,
                row("ALL", words.of("desk.figures.all"), figures::of, figures.total()), agencies,
                words.all("desk.figures", "title", "agency", "all-agencies", "strand", "total", "time", "days", "running", "passed",
                        "skipped", "resting", "mean", "none-yet", "note", "by-agency", "by-strand", "failed", "sign-in"));
    }

    private static Row row(String id, String label, Function<Phase, Tally> counted, Tally total) {
        return new Row(id, label, Arrays.stream(Phase.values()).map(phase -> Cell.of(phase.name(), counted.apply(phase))).toList(),
                Cell.of("ALL", total));
    }

    /** What stands at the head of a row or a column. */
    record Heading(String id, String label) {
    }

    record Row(String id, String label, List<Cell> phases, Cell total) {
    }

    /**
     * One figure.
     *
     * @param meanDays average time in the phase in days, with one decimal; none while nobody has left it
     */
    record Cell(String phase, long running, long resting, long passed, long skipped, @Nullable Double meanDays) {

        private static final double SECONDS_OF_A_TENTH = Duration.ofDays(1).toSeconds() / 10.0;

        static Cell of(String phase, Tally tally) {
            return new Cell(phase, tally.running(), tally.resting(), tally.passed(), tally.skipped(), tally.meanTime()
                    .map(time -> Math.round(time.toSeconds() / SECONDS_OF_A_TENTH) / 10.0).orElse(null));
        }
    }
}
