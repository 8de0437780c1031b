package eu.inclusion.pathway.calendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar file at 75 octets and never inside a character (RFC 5545, 3.1). The library counts letters of Java,
 * of which an emoji has two, and would cut it in half.
 */
final class FoldedLines {

    private static final String END = "\r\n";
    private static final int MOST_OCTETS = 75;

    private FoldedLines() {
    }

    /** @param written lines as the library wrote them, folded its own way */
    static String of(String written) {
        StringBuilder folded = new StringBuilder(written.length() + written.length() / MOST_OCTETS * 3);
        written.replace(END + " ", "").lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length();) {
            String character = Character.toString(line.codePointAt(at));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > MOST_OCTETS) {
                folded.append(END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += more;
            at += character.length();
        }
        folded.append(END);
    }
}
