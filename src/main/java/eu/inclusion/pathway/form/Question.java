package eu.inclusion.pathway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question as it is drawn; everything the page needs, worked out beforehand.
 *
 * @param describedBy ids of the hint and the error, or null
 * @param parts       a date's day, month and year
 */
public record Question(String id, String name, String label, String hint, @Nullable String error,
                       @Nullable String describedBy, String value, List<Choice> choices, Box box, TypedParts parts) {

    /** One answer to choose. */
    public record Choice(String id, String value, String label, boolean chosen) {
    }

    /** How a box to type in behaves: the keyboard it calls up, how the browser may fill it, how large it is. */
    public record Box(String type, @Nullable String inputmode, @Nullable String autocomplete,
                      @Nullable String spellcheck, String width, int lines, String before, String after) {
    }

    /** A date in three boxes. */
    public record TypedParts(String day, String month, String year) {
    }
}
