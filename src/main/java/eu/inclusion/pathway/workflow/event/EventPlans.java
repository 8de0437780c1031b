package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.FormatField;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.workflow.Answers;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the plan of an event from the form that it was planned with. */
final class EventPlans {

    private EventPlans() {
    }

    /** @param clocks those at the agency's own venues; the form asks only where it is elsewhere */
    static EventPlan from(EventKind kind, Answers answers, ZoneId clocks) {
        EventFormat format = Optional.ofNullable(answers.textOrNull("format")).map(EventFormat::valueOf).orElseGet(() -> EventFormat.usual(kind));
        return new EventPlan(kind, format, answers.text("title"),
                new EventVenue(answers.text("place"), answers.textOrNull("address"), answers.text("venueAccessibility"),
                        Optional.ofNullable(answers.textOrNull("timeZone")).map(ZoneId::of).orElse(clocks)),
                new EventTimes(day(answers, "startsOn"), day(answers, "endsOn"), hour(answers, "startsAt"), hour(answers, "endsAt"), day(answers, "replyBy")),
                Objects.requireNonNull(answers.numberOrNull("capacity"), "the form requires a capacity"),
                answers.choices("strands").stream().map(Strand::valueOf).collect(Collectors.toSet()),
                answers.choices("needs").stream().map(Need::valueOf).collect(Collectors.toSet()),
                answers.text("language"), answers.text("description"), answers.textOrNull("agenda"), answers.isTicked("listed"), details(format, answers));
    }

    /** What the format has to say of itself; the form asks it under the field's own name. */
    private static Map<FormatField, String> details(EventFormat format, Answers answers) {
        Map<FormatField, String> said = new EnumMap<>(FormatField.class);
        format.fields().forEach(field -> Optional.ofNullable(answers.textOrNull(field.question())).ifPresent(text -> said.put(field, text)));
        return said;
    }

    private static LocalDate day(Answers answers, String field) {
        return Objects.requireNonNull(answers.dayOrNull(field), "the form requires " + field);
    }

    private static @Nullable LocalTime hour(Answers answers, String field) {
        String said = answers.text(field);
        return said.isEmpty() ? null : LocalTime.parse(said);
    }
}
