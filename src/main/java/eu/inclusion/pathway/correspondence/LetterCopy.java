package eu.inclusion.pathway.correspondence;

import org.jspecify.annotations.Nullable;

/**
 * The copy of a letter that was kept.
 *
 * @param body the text as it was written; none where it may be read by the recipient only
 */
public record LetterCopy(SentLetter letter, @Nullable String body) {
}
