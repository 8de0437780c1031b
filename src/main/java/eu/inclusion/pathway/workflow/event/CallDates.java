package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import eu.inclusion.pathway.internationalcall.InternationalCalls;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** For the model {@code international-event}: the moment that its call itself names. */
@Component("callDates")
public class CallDates {

    private final InternationalCalls calls;

    CallDates(InternationalCalls calls) {
        this.calls = calls;
    }

    /** The first moment in which nobody can apply any more. */
    public Date closed(String eventId) {
        InternationalCall call = calls.findById(EventId.of(eventId)).orElseThrow();
        Instant lastSecond = Objects.requireNonNull(call.closesAt(), "an open call has a last moment to apply");
        return Date.from(lastSecond.plusSeconds(1));
    }
}
