package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** A letter with a link went out today already; one a day is enough. */
public class LetterSentToday extends Refusal {

    private static final long serialVersionUID = 1L;

    LetterSentToday() {
        super("preparation.letter-sent-today");
    }
}
