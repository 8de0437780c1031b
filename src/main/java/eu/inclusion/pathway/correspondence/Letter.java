package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter to one person.
 *
 * @param to        who gets it
 * @param text      which letter, with every value it needs
 * @param agency    the agency in whose name it is written; none where the product itself writes (a sign-in link)
 * @param reference the business key of the case, for example BE05-1042; none where there is no case yet
 * @param key       what this letter is, once and for all, for example {@code mapping-survey-invitation/<task id>/<e-mail>}:
 *                  a second letter with the same key is not written
 * @param attachments files that go with it, at most 10
 */
public record Letter(
        Recipient to, LetterText text, @Nullable AgencyCode agency, @Nullable String reference, String key, List<Attachment> attachments) {

    private static final int LONGEST_KEY = 300;
    private static final int MOST_ATTACHMENTS = 10;

    public Letter {
        attachments = List.copyOf(attachments);
        if (attachments.size() > MOST_ATTACHMENTS) {
            throw new IllegalArgumentException("At most " + MOST_ATTACHMENTS + " files go with a letter, not " + attachments.size());
        }
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("A letter's key has 1 to " + LONGEST_KEY + " characters: '" + key + "'");
        }
        if (reference == null && text.namesItsCase()) {
            throw new IllegalArgumentException("The letter " + text.letterName() + " needs the reference of its case");
        }
    }

    /** A letter without files. */
    public Letter(Recipient to, LetterText text, @Nullable AgencyCode agency, @Nullable String reference, String key) {
        this(to, text, agency, reference, key, List.of());
    }
}
