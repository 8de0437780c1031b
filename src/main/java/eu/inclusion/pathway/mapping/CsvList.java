package eu.inclusion.pathway.mapping;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads a list as spreadsheets save it as CSV: by semicolons, commas or tabs, with line breaks inside quotation marks. */
final class CsvList {

    private static final char[] SEPARATORS = {';', ',', '\t'};
    private static final String NAMED_SEPARATOR = "sep=";

    private CsvList() {
    }

    static List<ListLine> read(byte[] content) {
        String text = ListText.of(content);
        int firstEnd = text.indexOf('\n') < 0 ? text.length() : text.indexOf('\n') + 1;
        String first = text.substring(0, firstEnd).strip();
        if (first.startsWith(NAMED_SEPARATOR) && first.length() == NAMED_SEPARATOR.length() + 1) {
            return rows(text.substring(firstEnd), first.charAt(NAMED_SEPARATOR.length()), 1);
        }
        return rows(text, separator(text), 0);
    }

    private static List<ListLine> rows(String text, char separator, int linesBefore) {
        List<ListLine> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.Builder.create().setDelimiter(separator).setQuote('"').setIgnoreEmptyLines(false)
                .setTrailingData(true).get();
        long begins = 1;
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && rows.size() <= ListFile.MOST_ROWS + 1) {
                CSVRecord row = records.next();
                rows.add(new ListLine((int) begins + linesBefore, cells(row)));
                begins = parser.getCurrentLineNumber() + 1;
            }
            return rows;
        } catch (IOException | UncheckedIOException | IllegalStateException broken) {
            throw new ListNotReadable("broken", begins + linesBefore);
        }
    }

    private static List<String> cells(CSVRecord row) {
        if (row.size() > ListFile.MOST_COLUMNS) {
            throw new ListNotReadable("too-many-columns", ListFile.MOST_COLUMNS);
        }
        return row.toList();
    }

    /** The separator that stands most often in the first row, outside quotation marks. */
    private static char separator(String text) {
        char best = SEPARATORS[0];
        int most = 0;
        for (char candidate : SEPARATORS) {
            int count = inFirstRow(text, candidate);
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }

    private static int inFirstRow(String text, char candidate) {
        int count = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"') {
                quoted = !quoted;
            } else if (!quoted && (one == '\n' || one == '\r') && begun) {
                return count;
            } else if (!quoted && one == candidate) {
                count++;
            }
            begun |= !Character.isWhitespace(one);
        }
        return count;
    }
}
