package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.programme.Refusal;

/** A text is longer than can be kept. */
class TextTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    TextTooLong(int longest, int tooMany) {
        super("desk.event.too-long", longest, tooMany);
    }
}
