package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a section of a draft; it is no part of what is submitted.
 *
 * @param question key of the question that it is about, where it is about one
 * @param answerTo the comment that it answers
 * @param doneBy   who said that nothing is left to do
 */
public record SectionComment(UUID id, SectionKind kind, @Nullable String question, @Nullable UUID answerTo, String text, String writtenBy,
        Instant writtenAt, @Nullable String doneBy, @Nullable Instant doneAt) {

    public boolean isDone() {
        return doneAt != null;
    }
}
