package eu.inclusion.pathway.judgement;

import java.time.Instant;

/**
 * What an officer decided when a version came too late while one in time stood.
 *
 * @param seen     the number of the last version that the officer knew
 * @param counting the number of the version that counts
 */
public record LateVersionDecision(int seen, int counting, String reason, String decidedBy, Instant decidedAt) {
}
