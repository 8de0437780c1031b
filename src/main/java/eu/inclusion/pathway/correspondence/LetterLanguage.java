package eu.inclusion.pathway.correspondence;

import java.util.Locale;

/** The languages that every letter is there in. */
enum LetterLanguage {
    ENGLISH("en"),
    DUTCH("nl");

    private final String code;

    LetterLanguage(String code) {
        this.code = code;
    }

    /** The language to write in for a reader; English where there is no letter in the reader's own. */
    static LetterLanguage of(Locale reader) {
        return reader.getLanguage().equals(DUTCH.code) ? DUTCH : ENGLISH;
    }

    String code() {
        return code;
    }

    Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
