package eu.inclusion.pathway.strand;

import org.jspecify.annotations.Nullable;

/** Checks the length of what was written. */
final class Told {

    private Told() {
    }

    static void required(String field, String text, int longest) {
        if (text.isBlank()) {
            throw new StrandWorkNotTold("strand." + field + ".missing");
        }
        atMost(field, text, longest);
    }

    static void atMost(String field, @Nullable String text, int longest) {
        if (text != null && text.length() > longest) {
            throw new StrandWorkNotTold("strand." + field + ".too-long", longest);
        }
    }
}
