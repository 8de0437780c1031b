package eu.inclusion.pathway.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Text documents and spreadsheets that are packages of files; any other package is not taken, nor one with macros. */
final class OfficePackage {

    private static final byte[] BEGINNING = {'P', 'K', 3, 4};
    private static final String CONTENTS = "[Content_Types].xml";
    private static final int LONGEST_CONTENTS = 1_048_576;
    private static final Map<String, FileType> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX);
    private static final List<String> MACROS = List.of("vbaproject", "macroenabled", "activex");

    private OfficePackage() {
    }

    /** Whether it is a package of files, of whatever kind. */
    static boolean isOne(byte[] beginning) {
        return Arrays.mismatch(beginning, BEGINNING) >= BEGINNING.length;
    }

    static Optional<FileType> typeOf(Path file, FileName name) throws IOException {
        try (ZipFile parts = new ZipFile(file.toFile())) {
            return parts.getEntry(CONTENTS) != null ? microsoft(parts, name) : openDocument(parts, name);
        } catch (ZipException | IllegalArgumentException damaged) {
            throw new DocumentNotAccepted("damaged", name.text());
        }
    }

    private static Optional<FileType> microsoft(ZipFile parts, FileName name) throws IOException {
        String contents = text(parts, parts.getEntry(CONTENTS));
        String small = contents.toLowerCase(Locale.ROOT);
        if (MACROS.stream().anyMatch(small::contains)) {
            throw new DocumentNotAccepted("macros", name.text());
        }
        return MAIN_PARTS.entrySet().stream().filter(part -> contents.contains('"' + part.getKey() + '"')).map(Map.Entry::getValue).findFirst();
    }

    private static Optional<FileType> openDocument(ZipFile parts, FileName name) throws IOException {
        ZipEntry type = parts.getEntry("mimetype");
        if (type == null) {
            return Optional.empty();
        }
        if (parts.stream().map(ZipEntry::getName).anyMatch(part -> part.startsWith("Basic/") || part.startsWith("Scripts/"))) {
            throw new DocumentNotAccepted("macros", name.text());
        }
        return FileType.ofMediaType(text(parts, type).strip());
    }

    /** At most a megabyte of it: a package may claim to hold far more than it does. */
    private static String text(ZipFile parts, ZipEntry part) throws IOException {
        try (InputStream content = parts.getInputStream(part)) {
            return new String(content.readNBytes(LONGEST_CONTENTS), StandardCharsets.UTF_8);
        }
    }
}
