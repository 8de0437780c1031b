package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param to        who gets it
 * @param text      which letter, with every value it needs
 * @param agency    the agency in whose name it is written; none where the product itself writes (a sign-in link)
 * @param reference the business key of the case, for example BE05-1042; none where there is no case yet
 * @param key       what this letter is, once and for all, for example {@code mapping-survey-invitation/<task id>/<e-mail>}:
 *                  a second letter with the same key is not written
 */
public record Letter(
        Recipient to, LetterText text, @Nullable AgencyCode agency, @Nullable String reference, String key) {

    private static final int LONGEST_KEY = 300;

    public Letter {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A letter's key has 1 to " + LONGEST_KEY + " characters: '" + key + "'");
        }
        if (reference == null && text.namesItsCase()) {
            throw new IllegalArgumentException("The letter " + text.letterName() + " needs the reference of its case");
        }
    }
}
