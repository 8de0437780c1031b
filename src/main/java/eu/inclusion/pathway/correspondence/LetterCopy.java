package eu.inclusion.pathway.correspondence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The copy of a letter that was kept.
 *
 * @param body the text as it was written; none where it may be read by the recipient only
 * @param attachments the files that went with it; none where the text may not be read
 */
public record LetterCopy(SentLetter letter, @Nullable String body, List<AttachmentLine> attachments) {

    public LetterCopy {
        attachments = List.copyOf(attachments);
    }

    LetterCopy with(List<AttachmentLine> files) {
        return new LetterCopy(letter, body, files);
    }
}
