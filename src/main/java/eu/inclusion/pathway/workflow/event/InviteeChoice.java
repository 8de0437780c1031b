package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InviteeSearch;
import eu.inclusion.pathway.invitation.Invitees;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the task to choose invitees offers besides the list on the staff's page, and what becomes of it. */
@Component
class InviteeChoice {

    private static final String NO_STRAND = "NONE";

    private final InvitationRounds rounds;
    private final Invitees invitees;
    private final EventWords words;

    InviteeChoice(InvitationRounds rounds, Invitees invitees, EventWords words) {
        this.rounds = rounds;
        this.invitees = invitees;
        this.words = words;
    }

    /** The strands as options, each with how many of its organisations wait. */
    List<Map<String, Object>> strands(AgencyCode agency) {
        Map<Strand, Integer> counted = invitees.byStrand(agency);
        List<Map<String, Object>> options = new ArrayList<>();
        options.add(Map.of("value", NO_STRAND, "label", words.say("invitation.no-strand")));
        for (Strand strand : Strand.values()) {
            options.add(Map.of("value", strand.name(), "label",
                    words.say("invitation.whole-strand", words.say("programme.strand." + strand), counted.getOrDefault(strand, 0))));
        }
        return options;
    }

    String chosen(EventId event) {
        return words.say("invitation.chosen-in-list", rounds.chosen(event));
    }

    int waiting(AgencyCode agency) {
        return invitees.count(agency, InviteeSearch.ALL);
    }

    /** Has the invitations sent, if anybody is chosen. */
    void send(EventId event, String strand, Collection<ParticipationId> single, String person) {
        if (!single.isEmpty()) {
            rounds.choose(event, single, List.of(), person);
        }
        if (!strand.isEmpty() && !strand.equals(NO_STRAND)) {
            rounds.chooseAll(event, InviteeSearch.of(Strand.valueOf(strand)), person);
        }
        if (rounds.chosen(event) > 0) {
            rounds.send(event, person);
        }
    }
}
