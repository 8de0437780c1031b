package eu.inclusion.pathway.mapping;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads a list from the first sheet of a workbook; formulas are taken as text and never worked out. */
final class XlsxList {

    private static final long LARGEST_UNPACKED = 100_000_000;
    private static final String WORKBOOK = "xl/workbook.xml";

    private XlsxList() {
    }

    static List<ListLine> read(byte[] content) {
        try {
            refuseWhenNoWorkbook(content);
            return rows(content);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof ListNotReadable refusal) {
                throw refusal;
            }
            ListNotReadable refusal = new ListNotReadable("broken-workbook");
            refusal.initCause(broken);
            throw refusal;
        }
    }

    private static List<ListLine> rows(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.limit(ListFile.MOST_ROWS + 2L).map(row -> new ListLine(row.getRowNum(), cells(row))).toList();
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > ListFile.MOST_COLUMNS) {
            throw new ListNotReadable("too-many-columns", ListFile.MOST_COLUMNS);
        }
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(text(row.getCell(i)));
        }
        return cells;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell) ? cell.asDate().toLocalDate().toString() : plain(cell.asNumber());
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** A number is a day when the workbook shows it as one. */
    private static boolean isDay(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && format.toLowerCase(Locale.ROOT).replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches(".*[dy].*");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** A workbook is an archive: one that unpacks to much more than it is, or holds no workbook, is not read. */
    private static void refuseWhenNoWorkbook(byte[] content) throws IOException {
        boolean found = false;
        long unpacked = 0;
        byte[] buffer = new byte[65_536];
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                found |= entry.getName().equals(WORKBOOK);
                unpacked += size(archive, buffer, LARGEST_UNPACKED - unpacked);
            }
        }
        if (!found) {
            throw new ListNotReadable("wrong-type");
        }
    }

    private static long size(InputStream entry, byte[] buffer, long most) throws IOException {
        long size = 0;
        for (int read = entry.read(buffer); read >= 0; read = entry.read(buffer)) {
            size += read;
            if (size > most) {
                throw new ListNotReadable("too-large", ListFile.LARGEST_BYTES / 1_000_000);
            }
        }
        return size;
    }
}
