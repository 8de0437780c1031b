package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.internationalcall.CallCheck;
import eu.inclusion.pathway.internationalcall.CallContent;
import eu.inclusion.pathway.internationalcall.CallSchedule;
import eu.inclusion.pathway.internationalcall.CallSentences;
import eu.inclusion.pathway.internationalcall.EventIdeas;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How far an international event is made known, in what its call is not as the practice has it, and what it tells. */
@Component
@Order(4)
class CallChapter implements EventChapter {

    private final InternationalCallDesk desk;
    private final CallCheck check;
    private final CallSentences sentences;
    private final EventIdeas ideas;
    private final CallSchedule schedule;

    CallChapter(InternationalCallDesk desk, CallCheck check, CallSentences sentences, EventIdeas ideas, CallSchedule schedule) {
        this.desk = desk;
        this.check = check;
        this.sentences = sentences;
        this.ideas = ideas;
        this.schedule = schedule;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        if (reader.event().kind() != EventKind.INTERNATIONAL) {
            return Optional.empty();
        }
        InternationalCall call = desk.get(reader.event().id());
        Map<String, Object> values = new HashMap<>();
        values.put("call", call);
        values.put("status", desk.status(call.eventId()));
        values.put("told", typed(reader, call.told()));
        values.put("typedReason", reader.problems().isEmpty() ? "" : reader.asked().getOrDefault("reason", ""));
        values.put("changeable", !call.isPostponed() && schedule.changeable(call.eventId()).isPresent());
        values.put("mayDecide", reader.mayDecide() && reader.event().status().isToCome());
        values.put("warnings", reader.host() && reader.event().status().isToCome() ? warnings(reader, call) : List.of());
        values.put("comments", reader.host() ? ideas.comments(call.eventId()) : List.of());
        values.put("funding", ideas.funding(call.eventId()));
        values.put("address", "/desk/events/" + reader.event().reference() + "/call");
        return Optional.of(new EventSection("desk/internationalcall/call", values));
    }

    /** What the call tells, or what was typed of it and refused. */
    private static CallContent typed(EventReader reader, CallContent told) {
        Map<String, String> typed = reader.asked();
        return reader.problems().isEmpty() || !typed.containsKey("participantProfile") ? told : new CallContent(typed.get("participantProfile"),
                told.minimumAge(), typed.get("learningOutcomes"), typed.get("participationTerms"));
    }

    private List<Warning> warnings(EventReader reader, InternationalCall call) {
        return check.of(reader.event(), call).stream()
                .map(one -> new Warning(sentences.of(one, reader.words().reader()), sentences.source(one, reader.words().reader()))).toList();
    }

    /** One warning as it is read. */
    record Warning(String text, String source) {
    }
}
