package eu.inclusion.pathway.programme;

import java.util.regex.Pattern;

/**
 * What somebody typed into a box of several lines, as it is counted and kept. Browsers send two characters for the end of a line and
 * count one.
 */
public final class TypedText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

    private TypedText() {
    }

    /** Trimmed, each end of a line one character, without what no database keeps. */
    public static String plain(String typed) {
        return UNPRINTABLE.matcher(LINE_END.matcher(typed).replaceAll("\n")).replaceAll("").strip();
    }
}
