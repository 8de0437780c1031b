package eu.inclusion.pathway.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a file that comes in.
 *
 * @param owner    id of what it belongs to, for example of an application
 * @param kind     what it is for, in the caller's word; retention is set by it
 * @param about    whom or what it is about, in words, where that must be known
 * @param fileName as the sender called it
 * @param person   e-mail address or account of who sent it
 */
public record NewDocument(UUID owner, String kind, @Nullable String about, String fileName, String person) {
}
