package eu.inclusion.pathway.desk.followup;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.followup.FollowUpLine;
import eu.inclusion.pathway.followup.FollowUpNumbers;
import eu.inclusion.pathway.followup.FollowUps;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What an international event brought half a year later, to those whose agency sent the organisations that say so. */
@Component
@Order(60)
class FollowUpChapter implements EventChapter {

    private final FollowUps followUps;

    FollowUpChapter(FollowUps followUps) {
        this.followUps = followUps;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        List<AgencyCode> own = reader.staff().agencies().stream().map(AgencyCode::new).filter(reader.staff()::mayDecideFor).toList();
        if (own.isEmpty() || reader.event().kind() == EventKind.NATIONAL) {
            return Optional.empty();
        }
        FollowUpNumbers numbers = followUps.numbers(own, reader.event().id());
        List<FollowUpLine> answers = followUps.answers(own, reader.event().id());
        return numbers.begun() == 0 ? Optional.empty()
                : Optional.of(new EventSection("desk/followup/parts", Map.of("numbers", numbers, "answers", answers)));
    }
}
