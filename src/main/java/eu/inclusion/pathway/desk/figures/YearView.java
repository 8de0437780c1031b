package eu.inclusion.pathway.desk.figures;

import eu.inclusion.pathway.desk.TableFile;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.monitoring.Figure;
import eu.inclusion.pathway.monitoring.Subject;
import eu.inclusion.pathway.monitoring.YearFigures;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A year's figures in words, for the page and the table to take away.
 *
 * @param chosen the one agency whose figures they are; none for several together
 */
record YearView(Year year, @Nullable AgencyCode chosen, List<Part> parts) {

    static YearView of(YearFigures figures, Year year, List<AgencyCode> agencies, Words words) {
        return new YearView(year, agencies.size() == 1 ? agencies.get(0) : null,
                Arrays.stream(Subject.values()).map(subject -> part(figures, subject, agencies.size() > 1, words)).toList());
    }

    private static Part part(YearFigures figures, Subject subject, boolean several, Words words) {
        List<AgencyCode> agencies = several ? figures.agencies(subject) : List.of();
        return new Part(subject, subject.figures().stream().map(figure -> new Line(figure,
                words.of("monitoring.figure." + figure), words.of("monitoring.meaning." + figure), figures.of(subject, figure),
                Arrays.stream(Strand.values()).map(strand -> figures.of(subject, figure, strand)).toList(),
                agencies.stream().map(agency -> figures.of(subject, figure, agency)).toList())).toList(), agencies);
    }

    /** A row for each number, so that spreadsheets can turn the table as they like. */
    TableFile file(Words words) {
        List<List<String>> rows = new ArrayList<>();
        String agency = chosen == null ? words.of("monitoring.year.all-agencies") : chosen.value();
        for (Part part : parts) {
            for (Line line : part.lines()) {
                rows.add(row(part, line, agency, words.of("monitoring.year.all"), line.all(), words));
                for (int strand = 0; strand < line.strands().size(); strand++) {
                    rows.add(row(part, line, agency, words.of("programme.strand." + Strand.values()[strand]), line.strands().get(strand), words));
                }
                for (int one = 0; one < line.agencies().size(); one++) {
                    rows.add(row(part, line, part.agencies().get(one).value(), words.of("monitoring.year.all"), line.agencies().get(one), words));
                }
            }
        }
        return new TableFile(List.of(words.of("monitoring.year.year"), words.of("monitoring.year.agency"), words.of("monitoring.year.strand"),
                words.of("monitoring.year.subject"), words.of("monitoring.year.figure"), words.of("monitoring.year.number"),
                words.of("monitoring.year.meaning")), rows);
    }

    private List<String> row(Part part, Line line, String agency, String strand, long number, Words words) {
        return List.of(year.toString(), agency, strand, words.of("monitoring.subject." + part.subject()), line.name(), String.valueOf(number),
                line.meaning());
    }

    /**
     * What is counted of one subject.
     *
     * @param agencies those with anything to count, where several are shown together
     */
    record Part(Subject subject, List<Line> lines, List<AgencyCode> agencies) {

        public boolean isEmpty() {
            return lines.stream().allMatch(line -> line.all() == 0 && line.strands().stream().allMatch(count -> count == 0));
        }
    }

    /**
     * One figure.
     *
     * @param all each organisation once
     * @param strands in the strands' order
     * @param agencies in the order of the part's
     */
    record Line(Figure figure, String name, String meaning, long all, List<Long> strands, List<Long> agencies) {
    }
}
