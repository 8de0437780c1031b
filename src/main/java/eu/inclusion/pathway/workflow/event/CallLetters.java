package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventCallLetter;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventApplicationSubmitted;
import eu.inclusion.pathway.internationalcall.InternationalCalls;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Confirms to an organisation at once that its application arrived. */
@Component
class CallLetters {

    private final CallPost post;
    private final EventCases cases;
    private final InternationalCalls calls;

    CallLetters(CallPost post, EventCases cases, InternationalCalls calls) {
        this.post = post;
        this.cases = cases;
        this.calls = calls;
    }

    @EventListener
    void on(EventApplicationSubmitted fact) {
        EventApplication sent = fact.application();
        Event event = cases.event(sent.eventId());
        post.write(sent, "event-application-received/" + sent.id().text() + "/" + sent.submittedAt(), CallPost.own(event),
                (organisation, link) -> new EventCallLetter.EventApplicationReceived(organisation.name(), cases.told(event),
                        Objects.requireNonNull(calls.findById(event.id()).orElseThrow().closesAt()), link));
    }
}
