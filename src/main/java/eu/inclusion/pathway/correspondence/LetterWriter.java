package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes a letter out in the recipient's language: subject (the first line of its template), greeting, text, who sends it and
 * how to stop.
 */
@Component
class LetterWriter {

    private final LetterTexts texts = new LetterTexts();
    private final LetterValues values = new LetterValues(texts);
    private final LetterTemplates templates = new LetterTemplates(texts);
    private final NationalAgencies agencies;

    LetterWriter(NationalAgencies agencies) {
        this.agencies = agencies;
    }

    WrittenLetter write(Letter letter) {
        LetterLanguage language = LetterLanguage.of(letter.to().language());
        Map<String, Object> model = model(letter, language);
        String[] drawn = templates.draw(letter.text().letterName(), language, model).split("\\R", 2);
        model.put("text", paragraphs(drawn[1]));
        String body = templates.draw("frame", language, model);
        return new WrittenLetter(language.code(), drawn[0].strip(), paragraphs(body) + "\n");
    }

    private Map<String, Object> model(Letter letter, LetterLanguage language) {
        Map<String, Object> model = values.of(letter.text(), language);
        String reference = letter.reference();
        String name = letter.to().name();
        model.put("reference", reference == null ? "" : reference);
        model.put("recipient", name == null ? "" : withoutAddresses(LetterValues.oneLine(name)));
        model.put("sender", sender(letter.agency(), language));
        model.put("fromAgency", letter.agency() != null);
        model.put("toStranger", letter.text().toStranger());
        model.computeIfPresent("organisation", (key, organisation) -> withoutAddresses(organisation.toString()));
        return model;
    }

    private String sender(@Nullable AgencyCode agency, LetterLanguage language) {
        return agency == null ? texts.say(language, "correspondence.pathway") : agencies.get(agency).name();
    }

    /** A name from a public form does not carry a web address into a letter of ours. */
    private static String withoutAddresses(String name) {
        return name.replaceAll("(?i)\\b(?:[a-z]+://|www\\.)\\S*", "").strip();
    }

    private static String paragraphs(String text) {
        return text.replace("\r\n", "\n").replaceAll("[ \\t]+\\n", "\n").replaceAll("\\n{3,}", "\n\n").strip();
    }
}
