package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.print.ReadingDirection;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A badge as it is printed. It says nothing of the strand: one of them would say something of its wearer's health.
 *
 * @param name nothing where somebody writes it in by hand
 * @param size of the name: the longer, the smaller, and never too small to be read
 * @param agency that invited the organisation
 */
public record Badge(@Nullable String name, String size, String nameDirection, String organisation, String organisationDirection,
        String agency,
        boolean companion) {

    private static final int LONGEST_NAME = 110;
    private static final int LONGEST_ORGANISATION = 120;

    static Badge of(Attendee one, String agency) {
        String name = one.name() == null ? null : shortened(one.name(), LONGEST_NAME);
        String organisation = shortened(one.from().name(), LONGEST_ORGANISATION);
        return new Badge(name, name == null ? "none" : size(name), ReadingDirection.of(name == null ? "" : name), organisation,
                ReadingDirection.of(organisation), agency, one.companion());
    }

    private static String size(String name) {
        int longestWord = name.lines().flatMap(line -> Arrays.stream(line.split("\\s+"))).mapToInt(String::length).max().orElse(0);
        if (name.length() <= 26 && longestWord <= 13) {
            return "large";
        }
        return name.length() <= 44 && longestWord <= 18 ? "middle" : "small";
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
