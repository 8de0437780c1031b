package eu.inclusion.pathway.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table to take away, as a workbook or as CSV that spreadsheets open. Whatever stands in it, no cell becomes a formula.
 *
 * @param head the names of the columns
 */
public record TableFile(List<String> head, List<List<String>> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r\\n|%].*");
    private static final int WIDEST = 60;
    private static final int LONGEST = 32_767; // characters in a cell of a workbook, or spreadsheets call the file damaged

    public TableFile {
        head = List.copyOf(head);
        rows = List.copyOf(rows);
    }

    /** UTF-8 with its mark and semicolons, as spreadsheets in our countries expect it. */
    public byte[] csv() {
        return (BYTE_ORDER_MARK + row(head) + rows.stream().map(TableFile::row).collect(Collectors.joining())).getBytes(StandardCharsets.UTF_8);
    }

    /** One sheet; every cell holds text, which a workbook does not work out. */
    public byte[] xlsx(String sheet) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Pathway", null)) {
            fill(workbook.newWorksheet(sheet));
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
        return file.toByteArray();
    }

    private void fill(Worksheet sheet) {
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, head.get(column));
            sheet.style(0, column).bold().set();
            sheet.width(column, Math.min(WIDEST, widest(column)));
            for (int row = 0; row < rows.size(); row++) {
                sheet.value(row + 1, column, fitting(rows.get(row).get(column)));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static String fitting(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }

    private int widest(int column) {
        return Math.max(head.get(column).length(), rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0)) + 2;
    }

    private static String row(List<String> cells) {
        return cells.stream().map(TableFile::cell).collect(Collectors.joining(";", "", END_OF_LINE));
    }

    static String cell(String text) {
        String harmless = LIKE_A_FORMULA.matcher(text.stripLeading()).matches() || LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
