package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes a letter out to be looked at before anybody sends it; nothing is kept. */
@Component
public class LetterPreview {

    private final LetterWriter writer;

    LetterPreview(LetterWriter writer) {
        this.writer = writer;
    }

    /**
     * The letter as the reader would get it.
     *
     * @param reader how the letter greets, where a name is known
     */
    public Previewed write(LetterText text, AgencyCode agency, String reference, @Nullable String reader, Locale language) {
        WrittenLetter written = writer.write(new Letter(new Recipient("reader@example.org", reader, language), text, agency, reference, "preview"));
        return new Previewed(Locale.forLanguageTag(written.language()), written.subject(), written.body());
    }

    /** A letter to be looked at. */
    public record Previewed(Locale language, String subject, String body) {
    }
}
