package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.InternationalEvents;
import eu.inclusion.pathway.organisation.OrganisationId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where organisations apply to come to an international event. Drafts are kept and do not count; what was sent can be changed until the
 * last second to apply, which the server's own clock decides.
 */
@Service
@Transactional
public class Applying {

    private final ApplicationBook applications;
    private final Readiness readiness;
    private final InternationalEvents events;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    Applying(ApplicationBook applications, Readiness readiness, InternationalEvents events, ApplicationEventPublisher facts, Clock clock) {
        this.applications = applications;
        this.readiness = readiness;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** What an organisation answered to a call so far. */
    @Transactional(readOnly = true)
    public Optional<EventApplication> find(EventId event, OrganisationId organisation) {
        return applications.find(event, organisation);
    }

    /** One application, whoever asks having checked who may read it; drafts are nobody's but their organisation's. */
    @Transactional(readOnly = true)
    public Optional<EventApplication> sent(EventApplicationId id) {
        return applications.find(id).filter(one -> one.submittedAt() != null && one.status() != EventApplicationStatus.DRAFT
                && one.status() != EventApplicationStatus.WITHDRAWN);
    }

    /** Those that were sent and are still to be decided on, or may yet move up. */
    @Transactional(readOnly = true)
    public List<EventApplication> underWay(EventId event) {
        return applications.underWay(event);
    }

    /** How it stands to a call now. */
    @Transactional(readOnly = true)
    public Standing standing(OrganisationId organisation, EventId event) {
        return readiness.of(organisation, event, clock.instant());
    }

    /** Keeps a draft; what was sent already is not changed by one. */
    public EventApplication keep(EventId event, OrganisationId organisation, ApplicationAnswers answers, String person) {
        return write(event, organisation, answers, EventApplicationStatus.DRAFT, new Hand(person, false, clock.instant()));
    }

    /**
     * Sends an application, or sends it anew with changes.
     *
     * @throws CannotApply when the call takes none, or none of this organisation
     * @throws NobodyNamed when it names nobody who would come
     */
    public EventApplication submit(EventId event, OrganisationId organisation, ApplicationAnswers answers, String person) {
        return submit(event, organisation, answers, new Hand(person, false, clock.instant()));
    }

    /** An officer enters what the organisation said on the telephone; it is sent with that. */
    public EventApplication enter(EventId event, OrganisationId organisation, ApplicationAnswers answers, String officer) {
        return submit(event, organisation, answers, new Hand(officer, true, clock.instant()));
    }

    private EventApplication submit(EventId event, OrganisationId organisation, ApplicationAnswers answers, Hand hand) {
        if (answers.persons().isEmpty()) {
            throw new NobodyNamed();
        }
        EventApplication sent = write(event, organisation, answers, EventApplicationStatus.SUBMITTED, hand);
        facts.publishEvent(new EventApplicationSubmitted(sent));
        return sent;
    }

    private EventApplication write(EventId event, OrganisationId organisation, ApplicationAnswers answers, EventApplicationStatus next, Hand hand) {
        Standing standing = readiness.of(organisation, event, hand.at());
        ReadyPath path = standing.path();
        if (path == null) {
            throw new CannotApply(standing.answer());
        }
        Optional<EventApplication> before = applications.held(event, organisation);
        if (next == EventApplicationStatus.DRAFT && before.filter(one -> one.status() == EventApplicationStatus.SUBMITTED).isPresent()) {
            throw new ApplicationNotOpen();
        }
        EventApplication begun = before.orElseGet(() -> applications.save(EventApplication.begun(event, path, answers, hand)));
        return applications.save(begun.saying(path, answers, next, hand));
    }

    /**
     * An organisation takes its application back, also from the waiting list; one that was selected gives its place back instead.
     *
     * @throws ApplicationNotOpen when there is nothing to take back
     */
    public void withdraw(EventId event, OrganisationId organisation) {
        events.lock(event);
        EventApplication sent = applications.held(event, organisation)
                .filter(one -> one.status().isUnderWay()).orElseThrow(ApplicationNotOpen::new);
        applications.save(sent.now(EventApplicationStatus.WITHDRAWN));
    }
}
