package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.Words;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An import's report as a file that spreadsheets open; whatever stood in the imported file, no cell becomes a formula. */
final class MappingListFile {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n|%].*");

    private MappingListFile() {
    }

    static byte[] of(MappingListView report, Words words) {
        String head = row(words.of("desk.mapping-lists.line"), words.of("desk.mapping-lists.organisation"), words.of("desk.mapping-lists.outcome"),
                words.of("desk.mapping-lists.path"), words.of("desk.mapping-lists.what"));
        String rows = report.lines().stream()
                .map(line -> row(String.valueOf(line.number()), line.organisation(), line.outcome(),
                        line.reference() == null ? "" : line.reference(), String.join(" ", line.sentences())))
                .collect(Collectors.joining());
        return (BYTE_ORDER_MARK + head + rows).getBytes(StandardCharsets.UTF_8);
    }

    private static String row(String... cells) {
        return Arrays.stream(cells).map(MappingListFile::cell).collect(Collectors.joining(";", "", END_OF_LINE));
    }

    static String cell(String text) {
        String harmless = LIKE_A_FORMULA.matcher(text.stripLeading()).matches() || LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
