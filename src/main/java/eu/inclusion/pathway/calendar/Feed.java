package eu.inclusion.pathway.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A calendar to which a calendar program subscribes.
 *
 * @param fileName as a browser would save it
 * @param text     the calendar file
 */
public record Feed(String fileName, String text) {

    /** What it holds, apart from the moment at which it was made: the same as long as nothing changes (RFC 9110, 8.8.3, weak). */
    public String version() {
        try {
            String lasting = text.replaceAll("DTSTAMP:[^\\r]*\\r\\n", "");
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lasting.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest, 0, 16) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
