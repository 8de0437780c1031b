package eu.inclusion.pathway.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** Word and Excel files as they were before 2007: a little file system whose directory names what is in it. */
final class OldOfficeFile {

    private static final byte[] BEGINNING = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final int BLOCK = 1_048_576;

    private OldOfficeFile() {
    }

    static boolean isOne(byte[] beginning) {
        return Arrays.mismatch(beginning, BEGINNING) >= BEGINNING.length;
    }

    /** A directory's entry that tells what the file is. */
    private enum Entry {
        WORD("WordDocument"),
        EXCEL("Workbook"),
        MACROS("_VBA_PROJECT");

        private final String written;

        Entry(String name) {
            this.written = new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
        }
    }

    static Optional<FileType> typeOf(Path file, FileName name) throws IOException {
        Set<Entry> found = entries(file);
        if (found.contains(Entry.MACROS)) {
            throw new DocumentNotAccepted("macros", name.text());
        }
        if (found.contains(Entry.WORD)) {
            return Optional.of(FileType.DOC);
        }
        return found.contains(Entry.EXCEL) ? Optional.of(FileType.XLS) : Optional.empty();
    }

    /** Looks for the names as they are written in the directory; the end of each block is looked at again with the next one. */
    private static Set<Entry> entries(Path file) throws IOException {
        Set<Entry> found = EnumSet.noneOf(Entry.class);
        try (InputStream content = Files.newInputStream(file)) {
            String before = "";
            for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                String text = before + new String(block, StandardCharsets.ISO_8859_1);
                Arrays.stream(Entry.values()).filter(entry -> text.contains(entry.written)).forEach(found::add);
                before = text.substring(Math.max(0, text.length() - 64));
            }
        }
        return found;
    }
}
