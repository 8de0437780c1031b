package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.mapping.ImportLine;
import eu.inclusion.pathway.mapping.ImportReport;
import eu.inclusion.pathway.mapping.RowProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An import's report as an officer reads it: how many rows became what, and the rows to look at. */
record MappingListView(String fileName, List<Count> counts, List<String> unknownColumns, List<Line> lines, long rows) {

    static MappingListView of(ImportReport report, Words words) {
        List<Count> counts = new ArrayList<>();
        for (ImportLine.Outcome outcome : ImportLine.Outcome.values()) {
            counts.add(new Count(words.of("mapping.list.outcome." + outcome), report.count(outcome)));
        }
        return new MappingListView(report.fileName(), List.copyOf(counts), report.unknownColumns(),
                report.remarkable().stream().map(line -> Line.of(line, words)).toList(), report.lines().size());
    }

    /** How many rows became the same. */
    record Count(String outcome, long number) {
    }

    /**
     * One row to look at.
     *
     * @param reference of the path, where the row belongs to one
     */
    record Line(int number, String organisation, String outcome, boolean stopped, @Nullable String reference, List<String> sentences) {

        static Line of(ImportLine line, Words words) {
            List<String> sentences = new ArrayList<>(line.problems().stream().map(problem -> sentence(problem, words)).toList());
            if (line.firstLine() != null) {
                sentences.add(0, words.of("desk.mapping-lists.repeats", line.firstLine()));
            }
            if (line.outcome() == ImportLine.Outcome.ALREADY_KNOWN) {
                sentences.add(0, words.of("desk.mapping-lists.known"));
            }
            return new Line(line.line(), line.organisation(), words.of("mapping.list.outcome." + line.outcome()),
                    line.outcome() == ImportLine.Outcome.NOT_IMPORTED, line.reference(), sentences);
        }

        private static String sentence(RowProblem problem, Words words) {
            String sentence = words.of(problem.messageKey(), problem.details());
            return problem.column().isEmpty() ? sentence : words.of("desk.mapping-lists.column", problem.column(), sentence);
        }
    }
}
