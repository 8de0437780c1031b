package eu.inclusion.pathway.correspondence;

/** A letter's template asks for a value or a text that is not there: a mistake in the product, found before anything is sent. */
class LetterIncomplete extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LetterIncomplete(String message) {
        super(message);
    }
}
