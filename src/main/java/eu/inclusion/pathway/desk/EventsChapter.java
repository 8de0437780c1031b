package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.event.ParticipationLine;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** In which events the organisation takes or took part, the latest first. */
@Component
@Order(2)
class EventsChapter implements ChapterSource {

    private final Participations participations;

    EventsChapter(Participations participations) {
        this.participations = participations;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        Facts facts = new Facts(words);
        participations.of(path.id()).forEach(line -> facts.labelled(words.of("event.kind." + line.kind()), said(line, words), page(line, path, scope)));
        return facts.chapter("desk.chapter.events");
    }

    private static String said(ParticipationLine line, Words words) {
        return Facts.lines(line.eventTitle(),
                Facts.joined(", ", days(line, words), line.eventPlace()),
                Facts.joined(", ", words.of("event.participation." + line.status()),
                        line.persons() == null ? null : words.of("desk.events.persons", line.persons()), answerBy(line, words)),
                line.who() == null ? null : words.of("desk.events.who", line.who()),
                line.question() == null ? null : words.of("desk.events.asks", line.question()));
    }

    /** The event's own page, where the reader may open it. */
    private static @Nullable String page(ParticipationLine line, OrganisationPath path, CaseScope scope) {
        return line.eventReference() == null || line.status().awaitsInvitation() || !scope.contains(path.agency()) ? null
                : "/desk/events/" + line.eventReference();
    }

    private static @Nullable String days(ParticipationLine line, Words words) {
        return line.startsOn() == null || line.endsOn() == null ? null : words.days(line.startsOn(), line.endsOn());
    }

    private static @Nullable String answerBy(ParticipationLine line, Words words) {
        boolean asked = line.status() == ParticipationStatus.INVITED || line.status() == ParticipationStatus.OFFERED;
        return asked && line.answerBy() != null ? words.of("desk.events.answer-by", words.day(line.answerBy())) : null;
    }
}
