package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.util.List;

/**
 * What became of a list, row by row.
 *
 * @param unknownColumns columns of the file that were passed over
 */
public record ImportReport(AgencyCode agency, String fileName, Instant importedAt, List<String> unknownColumns, List<ImportLine> lines) {

    public ImportReport {
        unknownColumns = List.copyOf(unknownColumns);
        lines = List.copyOf(lines);
    }

    public long count(ImportLine.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** The rows that somebody should look at. */
    public List<ImportLine> remarkable() {
        return lines.stream().filter(line -> line.outcome() != ImportLine.Outcome.OPENED || !line.problems().isEmpty()).toList();
    }
}
