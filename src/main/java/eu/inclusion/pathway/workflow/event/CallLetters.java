package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventCallLetter;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventMoved;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.CallCancelled;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.internationalcall.EventApplicationSubmitted;
import eu.inclusion.pathway.internationalcall.InternationalCalls;
import eu.inclusion.pathway.internationalcall.SelectionMade;
import eu.inclusion.pathway.workflow.Post;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes to organisations that applied to come to an international event: it arrived, what came of it, the event is moved or called off. */
@Component
class CallLetters {

    private final Post post;
    private final EventCases cases;
    private final InternationalCalls calls;
    private final Applying applying;

    CallLetters(Post post, EventCases cases, InternationalCalls calls, Applying applying) {
        this.post = post;
        this.cases = cases;
        this.calls = calls;
        this.applying = applying;
    }

    @EventListener
    void on(EventApplicationSubmitted fact) {
        EventApplication sent = fact.application();
        Event event = cases.event(sent.eventId());
        post.toOrganisation(sent.organisationId(), sent.agency(), sent.pathReference(),
                "event-application-received/" + sent.id().text() + "/" + sent.submittedAt(), page(sent, "/" + event.reference()),
                (organisation, link) -> new EventCallLetter.EventApplicationReceived(organisation.name(), details(event),
                        Objects.requireNonNull(calls.findById(event.id()).orElseThrow().closesAt()), link));
    }

    /** Those that were selected get their letter with the invitation. */
    @EventListener
    void on(SelectionMade fact) {
        Event event = cases.event(fact.eventId());
        fact.notInvited().forEach(one -> outcome(one, event));
    }

    private void outcome(EventApplication one, Event event) {
        boolean waits = one.status() == EventApplicationStatus.WAITING_LIST;
        post.toOrganisation(one.organisationId(), one.agency(), one.pathReference(), "event-application-outcome/" + one.id().text(),
                page(one, waits ? "/" + event.reference() : ""), (organisation, link) -> waits
                        ? new EventCallLetter.EventApplicationWaiting(organisation.name(), details(event), link)
                        : new EventCallLetter.EventApplicationNotSelected(organisation.name(), details(event), link));
    }

    /** Those that were invited hear of it with all who were invited to any event. */
    @EventListener
    void on(EventMoved fact) {
        Event event = cases.event(fact.eventId());
        applying.underWay(fact.eventId()).forEach(one -> post.toOrganisation(one.organisationId(), one.agency(), one.pathReference(),
                "event-call-moved/" + one.id().text() + "/" + fact.sequence(), page(one, "/" + event.reference()),
                (organisation, link) -> new EventCallLetter.EventCallMoved(organisation.name(), details(event), link)));
    }

    @EventListener
    void on(CallCancelled fact) {
        Event event = cases.event(fact.eventId());
        fact.waiting().forEach(one -> post.toOrganisation(one.organisationId(), one.agency(), one.pathReference(),
                "event-call-cancelled/" + one.id().text(), page(one, ""),
                (organisation, link) -> new EventCallLetter.EventCallCancelled(organisation.name(), details(event),
                        Objects.requireNonNullElse(event.cancelledBecause(), "–"), link)));
    }

    private static String page(EventApplication one, String event) {
        return "/portal/organisations/" + one.organisationId().text() + "/international-events" + event;
    }

    private static EventDetails details(Event event) {
        return new EventDetails(event.title(), event.startsOn(), event.endsOn(), event.place());
    }
}
