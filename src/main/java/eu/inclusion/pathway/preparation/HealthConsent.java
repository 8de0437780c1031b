package eu.inclusion.pathway.preparation;

import java.time.Instant;

/**
 * The consent with which data on health is kept.
 *
 * @param version which text was read: its words stand in the bundle under {@code preparation.consent.<version>}
 */
public record HealthConsent(String version, Instant givenAt) {

    /** The text that is shown now; other words, another version. */
    public static final String CURRENT = "2026-1";
}
