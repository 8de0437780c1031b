package eu.inclusion.pathway.mapping;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mozilla.universalchardet.UniversalDetector;

/** Turns the bytes of a text file into text: UTF-8 or UTF-16 by its mark, UTF-8 where it is, else what spreadsheets write in Western Europe. */
final class ListText {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ListText() {
    }

    static String of(byte[] content) {
        String text = decoded(content);
        String unmarked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (unmarked.indexOf('\0') >= 0) {
            throw new ListNotReadable("wrong-type");
        }
        return unmarked;
    }

    private static String decoded(byte[] content) {
        if (content.length >= 2 && content[0] == (byte) 0xFF && content[1] == (byte) 0xFE) {
            return new String(content, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && content[0] == (byte) 0xFE && content[1] == (byte) 0xFF) {
            return new String(content, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, guessed(content));
        }
    }

    /** A guess of another Western set is read as Windows-1252, which contains them; a guess that is far off is not trusted. */
    private static Charset guessed(byte[] content) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(content);
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found != null && found.startsWith("MAC") && Charset.isSupported("x-MacRoman") ? Charset.forName("x-MacRoman") : WESTERN;
    }
}
