package eu.inclusion.pathway.desk.strand;

import org.jspecify.annotations.Nullable;

/** Numbers that pages send. */
final class Numbers {

    private static final String NUMBER = "\\d{1,9}";

    private Numbers() {
    }

    /** The number, or 0 where there is none: no year, and no version that anybody saw. */
    static int of(@Nullable String text) {
        return text != null && text.strip().matches(NUMBER) ? Integer.parseInt(text.strip()) : 0;
    }
}
