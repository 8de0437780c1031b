package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.EventChange;
import eu.inclusion.pathway.event.EventHistory;
import eu.inclusion.pathway.event.PlanFact;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What became of the event since it was planned. */
@Component
@Order(90)
class ChangesChapter implements EventChapter {

    private final EventHistory history;

    ChangesChapter(EventHistory history) {
        this.history = history;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        List<Line> lines = history.of(reader.event().id()).stream().map(change -> line(change, reader.words())).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new EventSection("desk/event/changes", Map.of("lines", lines)));
    }

    private static Line line(EventChange change, Words words) {
        String was = said(change, change.was(), words);
        String became = said(change, change.became(), words);
        String what = words.of("desk.event.change." + form(change), was, became, facts(change, words));
        return new Line(words.moment(change.changedAt()) + " · " + change.changedBy(), what, change.reason() == null ? "" : change.reason());
    }

    /** In which way the change is said. */
    private static String form(EventChange change) {
        return switch (change.kind()) {
            case PLAN -> change.was() == null ? "PLAN" : "PLAN.title";
            case MOVED -> change.facts().isEmpty() ? "NO_NEWS" : change.facts().contains(PlanFact.DAYS) || change.facts().contains(PlanFact.PLACE) ? "MOVED" : "PLAN";
            default -> change.kind().name();
        };
    }

    /** The names of what was changed. */
    private static String facts(EventChange change, Words words) {
        return change.facts().stream().sorted().map(fact -> words.of("desk.event.plan-fact." + fact)).collect(Collectors.joining(", "));
    }

    /** Days and place of a move, days of a call; a number of places and a title as they are. */
    private static String said(EventChange change, @Nullable String text, Words words) {
        if (text != null && change.kind() == EventChange.Kind.CALL_DAYS) {
            String[] days = text.split(" ");
            return words.of("desk.event.change.call-days", words.day(LocalDate.parse(days[0])), words.day(LocalDate.parse(days[1])));
        }
        if (text == null || change.kind() != EventChange.Kind.MOVED) {
            return text == null ? "" : text;
        }
        String[] parts = text.split(" ", 3);
        return words.days(LocalDate.parse(parts[0]), LocalDate.parse(parts[1])) + ", " + parts[2];
    }

    /** One change. */
    record Line(String when, String what, String why) {
    }
}
