package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventRevision;
import eu.inclusion.pathway.event.FormatField;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.Strand;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What is to be said of an event, as an officer typed it.
 *
 * @param quiet whether nobody gets a letter about it
 * @param word what those who are told read besides
 */
record TypedPlan(String title, String description, String agenda, String language, Set<Strand> strands, Set<Need> needs, boolean listed,
        Map<FormatField, String> details, int seen, boolean quiet, String word) {

    private static final int TITLE = 200;
    private static final int LANGUAGE = 100;
    private static final int TEXT = 4000;
    private static final int DETAIL = 2000;

    static TypedPlan of(Event event) {
        return new TypedPlan(event.title(), event.description(), Objects.requireNonNullElse(event.agenda(), ""), event.language(), event.forStrands(),
                event.answers(), event.listed(), event.ownFields(), event.sequence(), false, "");
    }

    /** What was sent, with the fields of the event's format only. */
    static TypedPlan of(MultiValueMap<String, String> sent, List<FormatField> fields) {
        Map<FormatField, String> details = new EnumMap<>(FormatField.class);
        fields.forEach(field -> details.put(field, text(sent, field.question())));
        return new TypedPlan(text(sent, "title"), text(sent, "description"), text(sent, "agenda"), text(sent, "language"),
                chosen(sent.get("strands"), Strand.values()), chosen(sent.get("needs"), Need.values()), sent.containsKey("listed"), details,
                TypedDay.number(sent.getFirst("seen")), "no".equals(sent.getFirst("tell")), text(sent, "word"));
    }

    /** What was typed, where all of it can be kept. */
    Optional<EventRevision> read(FormProblems problems) {
        problems.read("title", () -> filled(title, TITLE));
        details.forEach((field, typed) -> problems.read(field.question(), () -> TextTooLong.fitting(typed, DETAIL)));
        problems.read("language", () -> filled(language, LANGUAGE));
        problems.read("description", () -> filled(description, TEXT));
        problems.read("agenda", () -> TextTooLong.fitting(agenda, TEXT));
        problems.read("word", () -> TextTooLong.fitting(word, DETAIL));
        return !problems.isEmpty() ? Optional.empty() : Optional.of(new EventRevision(title, description, agenda.isEmpty() ? null : agenda, language,
                strands, needs, listed, said(), seen, !quiet, quiet || word.isEmpty() ? null : word));
    }

    private Map<FormatField, String> said() {
        return details.entrySet().stream().filter(one -> !one.getValue().isEmpty()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        return Objects.requireNonNullElse(sent.getFirst(field), "").strip().replace("\r\n", "\n");
    }

    private static <E extends Enum<E>> Set<E> chosen(@Nullable List<String> sent, E[] all) {
        return sent == null ? Set.of() : Arrays.stream(all).filter(one -> sent.contains(one.name())).collect(Collectors.toUnmodifiableSet());
    }

    private static String filled(String typed, int longest) {
        if (typed.isEmpty()) {
            throw new DayNotReadable("desk.event.missing", typed);
        }
        return TextTooLong.fitting(typed, longest);
    }
}
