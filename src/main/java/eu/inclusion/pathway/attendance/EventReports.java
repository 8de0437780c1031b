package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.attendance.EventReport.Figure;
import eu.inclusion.pathway.attendance.EventReport.Section;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.ProjectIdea;
import eu.inclusion.pathway.mapping.Need;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the report on an event: invited, answered, places, who came, what was heard, what they thought of it. Who may read it is the
 * caller's question.
 */
@Component
public class EventReports {

    private final EventFigureBook figures;
    private final HeardNeeds heard;
    private final EventFeedbackBook feedback;
    private final GeneralNotes notes;
    private final MessageSource messages;

    EventReports(EventFigureBook figures, HeardNeeds heard, EventFeedbackBook feedback, GeneralNotes notes, MessageSource messages) {
        this.figures = figures;
        this.heard = heard;
        this.feedback = feedback;
        this.notes = notes;
        this.messages = messages;
    }

    public EventReport of(Event event, Locale reader) {
        EventFigures counted = figures.of(event);
        Say say = new Say(messages, reader);
        return new EventReport(Stream.of(invited(counted, say), organisations(counted, say), persons(counted, say), strands(counted, say,
                true),
                strands(counted, say, false), needs(event, say), said(event, say, "needs", Heard::needsHeard),
                said(event, say, "expectations", Heard::expectations), feedback(event, say)).filter(section -> !section.isEmpty())
                        .toList());
    }

    private static Section invited(EventFigures counted, Say say) {
        return say.section("invited", "organisations", List.of(
                say.figure("invited", counted.invited().invited()), say.figure("answered", counted.invited().answered()),
                say.figure("coming", counted.invited().coming()), say.figure("waiting", counted.invited().waiting())));
    }

    private static Section organisations(EventFigures counted, Say say) {
        List<Figure> rows = new ArrayList<>(Arrays.stream(Presence.values())
                .map(how -> new Figure(say.of("attendance.report.organisations." + how), String.valueOf(counted.organisations(how))))
                        .toList());
        rows.add(say.figure("newcomers", counted.newcomers()));
        return say.section("organisations", "organisations", rows);
    }

    private static Section persons(EventFigures counted, Say say) {
        List<Figure> rows = new ArrayList<>();
        rows.add(say.figure("capacity", counted.capacity().capacity()));
        rows.add(say.figure("taken", counted.capacity().taken()));
        for (Presence how : Presence.values()) {
            rows.add(new Figure(say.of("attendance.presence." + how), String.valueOf(counted.persons(how))));
        }
        rows.add(say.figure("walk-ins", counted.walkIns()));
        rows.add(say.figure("companions", counted.companions()));
        rows.add(new Figure(say.of("attendance.report.ratio"), counted.personsPerHundredInterested() + " %"));
        return say.section("persons", "persons", rows);
    }

    private static Section strands(EventFigures counted, Say say, boolean organisations) {
        List<Figure> rows = counted.strands().entrySet().stream().sorted(Map.Entry.comparingByKey()).map(one -> new Figure(
                say.of("programme.strand." + one.getKey()),
                organisations ? say.of("attendance.report.of-invited", one.getValue().organisations(), one.getValue().invited())
                        : String.valueOf(one.getValue().persons()))).toList();
        return say.section(organisations ? "strands-organisations" : "strands-persons", organisations ? "organisations" : "persons", rows);
    }

    private Section needs(Event event, Say say) {
        Map<Need, Integer> counted = new EnumMap<>(Need.class);
        heard.of(event.id()).forEach(one -> one.needs().forEach(need -> counted.merge(need, 1, Integer::sum)));
        return say.section("needs-heard", "organisations", counted.entrySet().stream()
                .map(one -> new Figure(say.of("mapping.need." + one.getKey()), String.valueOf(one.getValue()))).toList());
    }

    private Section said(Event event, Say say, String kind, Function<Heard, String> what) {
        List<String> texts = new ArrayList<>();
        notes.of(event.id()).map(note -> kind.equals("needs") ? note.needsHeard() : note.expectations()).filter(text -> !text.isBlank())
                .ifPresent(texts::add);
        heard.of(event.id()).stream().filter(one -> !what.apply(one).isBlank()).forEach(one ->
                texts.add(one.name() + ": " + what.apply(one)));
        return new Section(say.of("attendance.report." + kind), "", List.of(), texts);
    }

    private Section feedback(Event event, Say say) {
        EventFeedback given = feedback.of(event.id());
        if (given.answered() == 0) {
            return new Section("", "", List.of(), List.of());
        }
        List<Figure> rows = new ArrayList<>();
        rows.add(new Figure(say.of("attendance.report.feedback.answered"), say.of("attendance.report.of-asked", given.answered(),
                given.asked())));
        rows.add(new Figure(say.of("attendance.report.feedback.mean"), say.of("attendance.report.of-five", given.mean())));
        IntStream.iterate(5, rating -> rating >= 1, rating -> rating - 1).forEach(rating -> rows.add(
                new Figure(say.of("attendance.rating." + rating), String.valueOf(given.ratings().getOrDefault(rating, 0)))));
        Arrays.stream(ProjectIdea.values()).forEach(idea -> rows.add(
                new Figure(say.of("attendance.idea." + idea), String.valueOf(given.ideas().getOrDefault(idea, 0)))));
        return say.section("feedback", "organisations", rows);
    }

    /** Sentences in the reader's language. */
    private record Say(MessageSource messages, Locale reader) {

        String of(String key, Object... values) {
            return messages.getMessage(key, values, reader);
        }

        Figure figure(String key, int value) {
            return new Figure(of("attendance.report." + key), String.valueOf(value));
        }

        Section section(String key, String unit, List<Figure> rows) {
            return new Section(of("attendance.report.section." + key), of("attendance.report.unit." + unit), rows, List.of());
        }
    }
}
