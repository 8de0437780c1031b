package eu.inclusion.pathway.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files as people send them, each as small as its kind allows. */
public final class SampleFiles {

    private SampleFiles() {
    }

    public static byte[] pdf() {
        return text("%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n");
    }

    /** A PDF of just this many bytes. */
    public static byte[] pdf(int size) {
        return Arrays.copyOf(pdf(), size);
    }

    public static byte[] png() {
        return HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000050001"
                + "0d0a2db40000000049454e44ae426082");
    }

    static byte[] jpg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    static byte[] docx() {
        return packed("[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>", "word/document.xml", "<document/>");
    }

    static byte[] docxWithMacros() {
        return packed("word/vbaProject.bin", "Sub AutoOpen()", "[Content_Types].xml", "<Types><Default Extension=\"bin\" ContentType="
                + "\"application/vnd.ms-office.vbaProject\"/><Override PartName=\"/word/document.xml\" ContentType="
                + "\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
    }

    static byte[] odt() {
        return packed("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<content/>");
    }

    static byte[] odtWithMacros() {
        return packed("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "<module/>");
    }

    static byte[] zip() {
        return packed("readme.txt", "Hello");
    }

    /** A Word file of before 2007, as far as one sees what it is. */
    static byte[] doc(String... entries) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(HexFormat.of().parseHex("d0cf11e0a1b11ae1"));
        file.writeBytes(new byte[DocumentParts.SIZE * 2 - 16]); // so that a name lies across two blocks
        for (String entry : entries) {
            file.writeBytes(entry.getBytes(StandardCharsets.UTF_16LE));
            file.writeBytes(new byte[64]);
        }
        return file.toByteArray();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] packed(String... parts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int index = 0; index < parts.length; index += 2) {
                zip.putNextEntry(new ZipEntry(parts[index]));
                zip.write(text(parts[index + 1]));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }
}
