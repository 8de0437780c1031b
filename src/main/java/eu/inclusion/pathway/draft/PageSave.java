package eu.inclusion.pathway.draft;

import java.util.regex.Pattern;

/**
 * Which save of which opened page it is. Saves of one page build on each other, also where the answer to an earlier one got lost; one
 * that comes after a later one is left aside.
 *
 * @param page   what the page calls itself, made up anew each time that it is opened
 * @param number counts its saves
 */
public record PageSave(String page, int number) {

    private static final Pattern NAME = Pattern.compile("[\\w-]{1,40}");

    public PageSave {
        if (!NAME.matcher(page).matches()) {
            throw new IllegalArgumentException("No name of a page: '" + page + "'");
        }
    }

    /** Whether a page can be called so. */
    public static boolean isName(String page) {
        return NAME.matcher(page).matches();
    }
}
