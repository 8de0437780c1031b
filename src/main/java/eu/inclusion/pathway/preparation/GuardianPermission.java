package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.DocumentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A guardian's permission: asked by a link, or signed on paper. Until the event the guardian can take it back, or give it after all.
 *
 * @param given nothing until there is an answer
 * @param notedBy the officer who noted what the guardian said; nobody where the guardian answered
 * @param heard how and from whom that officer heard it
 * @param paper the file with the signature, where it came on paper
 */
public record GuardianPermission(Guardian guardian, @Nullable Instant askedAt, @Nullable Instant answeredAt, @Nullable Boolean given,
        @Nullable String notedBy, @Nullable String heard, @Nullable DocumentId paper) {

    /** Whether the young person may come. */
    public boolean isGiven() {
        return Boolean.TRUE.equals(given);
    }

    /** Whether the guardian has not answered yet. */
    public boolean isAwaited() {
        return given == null;
    }

    /** Whether the guardian said no. */
    public boolean isRefused() {
        return Boolean.FALSE.equals(given);
    }
}
