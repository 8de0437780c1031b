package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InternationalEvents;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a sending agency proposes its applicants to the host: for how many persons it pays, and in which order. Practice of the agencies'
 * training and cooperation activities.
 */
@Service
@Transactional
public class Preselection {

    private static final Set<EventApplicationStatus> SENT = Set.of(EventApplicationStatus.SUBMITTED);

    private final InternationalEvents places;
    private final Events events;
    private final SendingAgencies sendingAgencies;
    private final PreselectionRecords records;
    private final ApplicationEventPublisher facts;

    Preselection(InternationalEvents places, Events events, SendingAgencies sendingAgencies, PreselectionRecords records,
            ApplicationEventPublisher facts) {
        this.places = places;
        this.events = events;
        this.sendingAgencies = sendingAgencies;
        this.records = records;
        this.facts = facts;
    }

    /**
     * An agency proposes its applicants, the most suitable first.
     *
     * @param sends for how many persons it pays
     * @param remark what the host should know
     * @throws NotProposed when one of them is not the agency's, or took its application back
     * @throws PreselectionClosed when the host selects already, or the agency has proposed before
     */
    public void propose(EventId id, AgencyCode agency, int sends, List<EventApplicationId> inOrder, @Nullable String remark) {
        places.lock(id);
        Event event = events.findById(id).orElseThrow();
        if (!event.status().isToCome() || records.isSelected(id) || !sendingAgencies.answered(id, agency, sends)) {
            throw new PreselectionClosed();
        }
        Map<EventApplicationId, EventApplication> own = records.own(id, agency, SENT).stream()
                .collect(Collectors.toMap(EventApplication::id, Function.identity()));
        long strangers = inOrder.stream().filter(one -> !own.containsKey(one)).count();
        if (strangers > 0) {
            throw new NotProposed((int) strangers);
        }
        records.rank(own.values(), inOrder);
        records.remark(id, agency, remark);
        if (sendingAgencies.of(id).stream().allMatch(SendingAgency::hasAnswered)) {
            facts.publishEvent(new PreselectionsCompleted(id, event.reference()));
        }
    }

    /** Tells the host something of one applicant; until the host has selected. */
    public void comment(EventApplicationId id, AgencyCode agency, @Nullable String comment) {
        EventApplication application = records.get(id);
        if (!application.agency().equals(agency) || records.isSelected(application.eventId())) {
            throw new PreselectionClosed();
        }
        records.save(application.commented(comment));
    }
}
