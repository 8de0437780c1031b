package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventQuestions;
import eu.inclusion.pathway.event.EventGuests;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who was invited, who comes, who waits; and what they ask. An agency that sends organisations sees its own. */
@Component
@Order(20)
class GuestsChapter implements EventChapter {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final List<ParticipationStatus> IN_ORDER = List.of(ParticipationStatus.ACCEPTED, ParticipationStatus.OFFERED,
            ParticipationStatus.WAITING_LIST, ParticipationStatus.INVITED, ParticipationStatus.ATTENDED, ParticipationStatus.PARTLY_ATTENDED,
            ParticipationStatus.NO_SHOW, ParticipationStatus.DECLINED, ParticipationStatus.NO_ANSWER, ParticipationStatus.NO_PLACE,
            ParticipationStatus.CANCELLED);

    private final EventGuests guests;
    private final EventQuestions questions;

    GuestsChapter(EventGuests guests, EventQuestions questions) {
        this.guests = guests;
        this.questions = questions;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        EventId event = reader.event().id();
        Collection<AgencyCode> own = reader.host() ? null : reader.staff().agencies().stream().map(AgencyCode::new).toList();
        Map<ParticipationStatus, Integer> counts = guests.count(event, own);
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        ParticipationStatus chosen = chosen(reader, counts);
        int page = reader.asksFor("guests").filter(said -> NUMBER.matcher(said).matches()).map(Integer::valueOf).orElse(0);
        return Optional.of(new EventSection("desk/event/guests", Map.of(
                "counts", IN_ORDER.stream().filter(counts::containsKey).map(status -> Map.entry(status, counts.get(status))).toList(),
                "chosen", chosen, "page", page, "more", (page + 1) * EventGuests.SIZE < counts.getOrDefault(chosen, 0),
                "lines", guests.page(event, own, chosen, page),
                "questions", reader.mayDecide() ? questions.open(event) : List.of(),
                "event", reader.event(), "mayDecide", reader.mayDecide())));
    }

    /** The list that was asked for; else that of those who come, or of whoever there is. */
    private static ParticipationStatus chosen(EventReader reader, Map<ParticipationStatus, Integer> counts) {
        return reader.asksFor("status").flatMap(GuestsChapter::named)
                .orElseGet(() -> IN_ORDER.stream().filter(counts::containsKey).findFirst().orElse(ParticipationStatus.INVITED));
    }

    private static Optional<ParticipationStatus> named(@Nullable String name) {
        return Arrays.stream(ParticipationStatus.values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
