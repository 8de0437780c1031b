package eu.inclusion.pathway.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.util.MimeType;

/**
 * A small file that goes with a letter; whatever is larger is better a page to which the letter leads.
 *
 * @param fileName  as the recipient sees it, without a folder
 * @param mediaType with its parameters, for example {@code text/calendar; charset=UTF-8; method=REQUEST}
 */
public record Attachment(String fileName, String mediaType, byte[] content) {

    /** What one row of the table holds on every database. */
    public static final int MOST_BYTES = 1_000_000;

    private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\:\"]{1,150}");
    private static final int LONGEST_TYPE = 200;

    public Attachment {
        MimeType.valueOf(mediaType);
        if (mediaType.length() > LONGEST_TYPE || !NAME.matcher(fileName).matches()) {
            throw new IllegalArgumentException("No file goes with a letter as '" + fileName + "', " + mediaType);
        }
        if (content.length == 0 || content.length > MOST_BYTES) {
            throw new IllegalArgumentException(fileName + " has " + content.length + " bytes; 1 to " + MOST_BYTES + " go with a letter");
        }
        content = content.clone();
    }

    /** A text as a file, in UTF-8. */
    public static Attachment text(String fileName, String mediaType, String text) {
        return new Attachment(fileName, mediaType, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Whether it asks the reader's calendar to do something (RFC 6047), which mail programs look for beside the text. */
    boolean isForCalendars() {
        MimeType type = MimeType.valueOf(mediaType);
        return type.getType().equals("text") && type.getSubtype().equals("calendar") && type.getParameter("method") != null;
    }
}
