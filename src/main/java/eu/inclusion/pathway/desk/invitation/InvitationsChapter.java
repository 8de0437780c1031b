package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Registration;
import eu.inclusion.pathway.event.Silence;
import eu.inclusion.pathway.invitation.InvitationProgress;
import eu.inclusion.pathway.invitation.InvitationRounds;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page on its invitations: who is being chosen, how sending goes, and whether one can still register. */
@Component
@Order(20)
class InvitationsChapter implements EventChapter {

    private final InvitationProgress progress;
    private final InvitationRounds rounds;
    private final Registration registration;
    private final Silence silence;

    InvitationsChapter(InvitationProgress progress, InvitationRounds rounds, Registration registration, Silence silence) {
        this.progress = progress;
        this.rounds = rounds;
        this.registration = registration;
        this.silence = silence;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        Event event = reader.event();
        if (event.kind() != EventKind.NATIONAL || !reader.host()) {
            return Optional.empty();
        }
        Map<String, Object> values = new HashMap<>(RoundFacts.of(event, progress.of(event.id()), reader.mayDecide()));
        values.put("chosen", rounds.chosen(event.id()));
        values.put("silent", event.status().isToCome() ? silence.count(event.id()) : 0);
        registration.closing(event.id()).ifPresent(closing -> values.put("closing", closing));
        return Optional.of(new EventSection("desk/invitation/chapter", values));
    }
}
