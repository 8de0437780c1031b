package eu.inclusion.pathway.finding;

import org.jspecify.annotations.Nullable;

/** An activity as a finding names it: by its title, else by its place, counted from one. */
public record WhichActivity(int place, @Nullable String title) {

    /** How people call it. */
    String name() {
        return title == null || title.isBlank() ? String.valueOf(place) : title;
    }
}
