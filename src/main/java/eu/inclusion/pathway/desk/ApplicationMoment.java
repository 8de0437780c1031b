package eu.inclusion.pathway.desk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to an application, in the reader's words; who did it and why, where somebody did. */
public record ApplicationMoment(Instant at, String what, @Nullable String person, @Nullable String why) {
}
