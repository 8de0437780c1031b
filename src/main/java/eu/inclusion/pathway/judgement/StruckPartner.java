package eu.inclusion.pathway.judgement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A partner that was taken out of an application, which goes on without it. Programme Guide 2025, Part B, pp. 247-264.
 *
 * @param place its place among the partners, from 1
 */
public record StruckPartner(int place, @Nullable String oid, String name, @Nullable String country, String reason, String struckBy,
        Instant struckAt) {
}
