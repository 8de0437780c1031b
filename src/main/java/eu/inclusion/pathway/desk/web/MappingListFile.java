package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.TableFile;
import eu.inclusion.pathway.desk.Words;
import java.util.List;

/** An import's report as a file that spreadsheets open. */
final class MappingListFile {

    private MappingListFile() {
    }

    static byte[] of(MappingListView report, Words words) {
        List<String> head = List.of(words.of("desk.mapping-lists.line"), words.of("desk.mapping-lists.organisation"),
                words.of("desk.mapping-lists.outcome"), words.of("desk.mapping-lists.path"), words.of("desk.mapping-lists.what"));
        return new TableFile(head, report.lines().stream()
                .map(line -> List.of(String.valueOf(line.number()), line.organisation(), line.outcome(),
                        line.reference() == null ? "" : line.reference(), String.join(" ", line.sentences()))).toList()).csv();
    }
}
