package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.InvitationPortions.InvitedPortion;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.invitation.InvitationChoices.Choice;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of each in a portion what became of it: how it was told, or why it was left out. */
@Component
class PortionOutcomes {

    private final InvitationLetters letters;

    PortionOutcomes(InvitationLetters letters) {
        this.letters = letters;
    }

    Map<InvitationOutcome, List<ParticipationId>> of(EventId event, List<Choice> portion, InvitedPortion outcome) {
        Set<ParticipationId> written = letters.writtenFor(event, portion.stream().map(Choice::id).toList());
        Map<String, ParticipationId> carriers = letters.carriers(event, portion.stream().map(Choice::address).filter(Objects::nonNull).toList());
        return portion.stream().collect(Collectors.groupingBy(one -> !outcome.invited().contains(one.id())
                ? leftOut(one, outcome) : written.contains(one.id()) ? InvitationOutcome.WRITTEN : withoutLetter(one, carriers, outcome),
                Collectors.mapping(Choice::id, Collectors.toList())));
    }

    private static InvitationOutcome leftOut(Choice one, InvitedPortion outcome) {
        return outcome.elsewhere().contains(one.id()) ? InvitationOutcome.OTHER_EVENT : InvitationOutcome.NOT_WAITING;
    }

    private static InvitationOutcome withoutLetter(Choice one, Map<String, ParticipationId> carriers, InvitedPortion outcome) {
        ParticipationId carrier = one.address() == null ? null : carriers.get(one.address());
        return carrier == null ? InvitationOutcome.NO_CONTACT
                : outcome.invited().contains(carrier) ? InvitationOutcome.NAMED : InvitationOutcome.WRITTEN_BEFORE;
    }
}
