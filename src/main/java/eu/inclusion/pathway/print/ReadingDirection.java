package eu.inclusion.pathway.print;

import java.text.Bidi;

/** In which direction a text is read, as pages say it. */
public final class ReadingDirection {

    private ReadingDirection() {
    }

    /** What the first letter says: rtl for Arabic or Hebrew, otherwise ltr. */
    public static String of(String text) {
        boolean leftToRight = text.isEmpty() || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        return leftToRight ? "ltr" : "rtl";
    }
}
