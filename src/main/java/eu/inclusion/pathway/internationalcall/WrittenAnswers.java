package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between the form {@code apply-for-event} and what is kept of it.
 *
 * @param answers as the form's check gives them back; in a draft some are not there
 */
public record WrittenAnswers(Map<String, Object> answers) {

    /** @param otherwise the country of a person for whom a draft names none yet */
    public ApplicationAnswers read(Country otherwise) {
        return new ApplicationAnswers(rows().map(row -> person(row, otherwise)).toList(),
                ApplicationTexts.of(text(answers, "motivation"), text(answers, "experience"), groups(), text(answers, "toAttend")));
    }

    private static ApplyingPerson person(Map<String, Object> row, Country otherwise) {
        String country = text(row, "country");
        String level = text(row, "languageLevel");
        return new ApplyingPerson(orEmpty(row, "name"), text(row, "pronoun"), orEmpty(row, "email"), text(row, "phone"),
                country == null ? otherwise : new Country(country), orEmpty(row, "role"), level == null ? null : LanguageLevel.valueOf(level));
    }

    @SuppressWarnings("unchecked")
    private Stream<Map<String, Object>> rows() {
        return answers.get("persons") instanceof Collection<?> rows
                ? rows.stream().map(row -> (Map<String, Object>) row).filter(row -> text(row, "name") != null || text(row, "email") != null) : Stream.of();
    }

    private Collection<FewerOpportunitiesGroup> groups() {
        return answers.get("targetGroups") instanceof Collection<?> chosen
                ? chosen.stream().map(Object::toString).map(FewerOpportunitiesGroup::valueOf).collect(Collectors.toSet()) : List.of();
    }

    private static String orEmpty(Map<String, Object> row, String key) {
        String text = text(row, key);
        return text == null ? "" : text;
    }

    private static @Nullable String text(Map<String, Object> row, String key) {
        return row.get(key) instanceof String text && !text.isBlank() ? text : null;
    }

    /** What is kept, as the form shows it. */
    public static Map<String, Object> of(ApplicationAnswers kept) {
        Map<String, Object> written = new LinkedHashMap<>();
        if (!kept.persons().isEmpty()) {
            written.put("persons", kept.persons().stream().map(WrittenAnswers::row).toList());
        }
        put(written, "motivation", kept.texts().motivation());
        put(written, "experience", kept.texts().experience());
        written.put("targetGroups", kept.texts().groups().stream().sorted().map(Enum::name).toList());
        put(written, "toAttend", kept.texts().toAttend());
        return written;
    }

    private static Map<String, Object> row(ApplyingPerson person) {
        Map<String, Object> row = new LinkedHashMap<>();
        put(row, "name", person.name());
        put(row, "pronoun", person.pronoun());
        put(row, "email", person.email());
        put(row, "phone", person.phone());
        put(row, "country", person.country().code());
        put(row, "role", person.role());
        put(row, "languageLevel", person.languageLevel() == null ? null : person.languageLevel().name());
        return row;
    }

    private static void put(Map<String, Object> values, String key, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            values.put(key, text);
        }
    }
}
