package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds a host's choice against each agency's order and number, and keeps for the agency why its order was left. */
@Component
class OrderCheck {

    private final SendingAgencies sendingAgencies;
    private final PreselectionNotes notes;

    OrderCheck(SendingAgencies sendingAgencies, PreselectionNotes notes) {
        this.sendingAgencies = sendingAgencies;
        this.notes = notes;
    }

    void check(EventId event, Collection<EventApplication> proposed, HostChoice choice) {
        sendingAgencies.of(event).forEach(sending -> check(event, sending, proposed, choice));
    }

    private void check(EventId event, SendingAgency sending, Collection<EventApplication> proposed, HostChoice choice) {
        AgencyCode agency = sending.agency();
        int sends = Optional.ofNullable(sending.sends()).orElse(0);
        AgencyOrder order = order(agency, sends, proposed);
        if (order.personsOf(choice.selected()) > sends) {
            throw new MoreThanAgencySends(agency.value(), sends);
        }
        if (!order.isKeptBy(choice.selected())) {
            String reason = choice.reason();
            if (reason == null) {
                throw new PriorityNotKept(agency.value());
            }
            notes.deviate(event, agency, reason);
        }
    }

    static AgencyOrder order(AgencyCode agency, int sends, Collection<EventApplication> proposed) {
        List<AgencyOrder.Ranked> ranked = proposed.stream().filter(one -> one.agency().equals(agency) && one.priority() != null)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.priority())))
                .map(one -> new AgencyOrder.Ranked(one.id(), one.places())).toList();
        return new AgencyOrder(sends, ranked);
    }
}
