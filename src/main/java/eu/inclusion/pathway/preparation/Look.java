package eu.inclusion.pathway.preparation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An officer's look at what a person told. */
public record Look(Instant lookedAt, String officer, @Nullable String person, LookKind how) {
}
