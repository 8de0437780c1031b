package eu.inclusion.pathway.correspondence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A letter whose turn it is. */
record DueMessage(
        UUID id,
        String recipientEmail,
        @Nullable String recipientName,
        @Nullable String agency,
        String language,
        String subject,
        String body,
        int attempt) {
}
