package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.programme.Refusal;

/** A text is longer than can be kept. */
public final class TextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    private TextTooLong(int longest, int tooMany) {
        super("desk.event.too-long", longest, tooMany);
    }

    /** The text as it is kept: without space around it, and the end of a line is one character, whatever the browser sends. */
    public static String fitting(String typed, int longest) {
        String text = typed.replace("\r\n", "\n").strip();
        if (text.length() > longest) {
            throw new TextTooLong(longest, text.length() - longest);
        }
        return text;
    }
}
