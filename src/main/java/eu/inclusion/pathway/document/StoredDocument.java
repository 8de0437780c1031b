package eu.inclusion.pathway.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was taken in; it never changes.
 *
 * @param fileName  its name, cleaned
 * @param mediaType what it really is, found in its content
 * @param sha256    of its content, in hexadecimal
 * @param addedBy   e-mail address or account of who sent it
 */
public record StoredDocument(DocumentId id, UUID owner, String kind, @Nullable String about, String fileName, String mediaType, long size,
        String sha256, String addedBy, Instant addedAt) {
}
