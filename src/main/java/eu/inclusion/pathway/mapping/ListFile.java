package eu.inclusion.pathway.mapping;

import java.util.List;

/** Reads the rows of a list, whatever kind of file it is in: told by what is in it, not by its name. */
final class ListFile {

    /** A list of one agency is a matter of hundreds of rows; this is far more than anyone keeps by hand. */
    static final int LARGEST_BYTES = 5_000_000;
    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 200;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private ListFile() {
    }

    /**
     * The rows that are not empty.
     *
     * @throws ListNotReadable when it is empty, too large, or no list
     */
    static List<ListLine> read(byte[] content) {
        if (content.length == 0) {
            throw new ListNotReadable("empty");
        }
        if (content.length > LARGEST_BYTES) {
            throw new ListNotReadable("too-large", LARGEST_BYTES / 1_000_000);
        }
        if (startsWith(content, OLD_WORKBOOK)) {
            throw new ListNotReadable("old-workbook");
        }
        if (startsWith(content, PDF)) {
            throw new ListNotReadable("wrong-type");
        }
        List<ListLine> rows = startsWith(content, ZIP) ? XlsxList.read(content) : CsvList.read(content);
        return checked(rows.stream().filter(row -> !row.isBlank()).toList());
    }

    private static List<ListLine> checked(List<ListLine> rows) {
        if (rows.isEmpty()) {
            throw new ListNotReadable("empty");
        }
        if (rows.size() > MOST_ROWS + 1) {
            throw new ListNotReadable("too-many-rows", MOST_ROWS);
        }
        return rows;
    }

    private static boolean startsWith(byte[] content, byte[] mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (content[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
