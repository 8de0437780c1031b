package eu.inclusion.pathway.correspondence;

import java.util.List;

/**
 * A page of the record, newest letter first.
 *
 * @param number which page, from 0
 * @param more   whether older letters follow
 */
public record LetterPage(List<SentLetter> letters, int number, boolean more) {

    /** How many letters stand on one page. */
    public static final int SIZE = 25;

    public LetterPage {
        letters = List.copyOf(letters);
    }
}
