package eu.inclusion.pathway.similarity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From when on the texts of two applications are shown to an officer as much alike.
 *
 * @param similarPercent 100 is the same text; see ADR 0013 for what lesser numbers mean
 */
@ConfigurationProperties("pathway.applications")
record SimilarityProperties(@DefaultValue("60") int similarPercent) {

    SimilarityProperties {
        if (similarPercent < 1 || similarPercent > 100) {
            throw new IllegalArgumentException("pathway.applications.similar-percent must be from 1 to 100, not " + similarPercent);
        }
    }
}
