package eu.inclusion.pathway.form;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/**
 * One question as it is drawn; everything the page needs, worked out beforehand.
 *
 * @param describedBy ids of the hint and the error, or null
 * @param parts       a date's day, month and year
 */
public record Question(String id, String name, String label, String hint, @Nullable String error,
                       @Nullable String describedBy, String value, List<Choice> choices, Box box, TypedParts parts) {

    /** The answers to choose from of a drop-down, written at once: there may be hundreds, in each of many rows. */
    public String options() {
        return choices.stream().map(Choice::option).collect(Collectors.joining("\n"));
    }

    /** One answer to choose. */
    public record Choice(String id, String value, String label, boolean chosen) {

        private String option() {
            return "<option value=\"" + escaped(value) + (chosen ? "\" selected=\"selected\">" : "\">") + escaped(label) + "</option>";
        }

        private static String escaped(String text) {
            return HtmlUtils.htmlEscape(text, "UTF-8");
        }
    }

    /** How a box to type in behaves: the keyboard it calls up, how the browser may fill it, how large it is. */
    public record Box(String type, @Nullable String inputmode, @Nullable String autocomplete,
                      @Nullable String spellcheck, String width, int lines, String before, String after) {
    }

    /** A date in three boxes. */
    public record TypedParts(String day, String month, String year) {
    }
}
