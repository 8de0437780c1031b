package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import eu.inclusion.pathway.internationalcall.InternationalCalls;
import eu.inclusion.pathway.portal.calendar.OpenEventView.Standing;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what everybody may read of an event. */
@Component
class OpenEventViews {

    private final EventList list;
    private final InternationalCalls calls;
    private final NationalAgencies agencies;
    private final Clock clock;

    OpenEventViews(EventList list, InternationalCalls calls, NationalAgencies agencies, Clock clock) {
        this.list = list;
        this.calls = calls;
        this.agencies = agencies;
        this.clock = clock;
    }

    OpenEventView of(Event event) {
        return new OpenEventView(event, agencies.get(event.agency()), standing(event), list.get(event.id()).free() <= 0, applyBy(event));
    }

    private Standing standing(Event event) {
        if (event.status() == EventStatus.CANCELLED) {
            return Standing.CANCELLED;
        }
        boolean over = event.endsOn().isBefore(ProgrammeTime.dayOf(clock.instant())) || !event.status().isToCome();
        return over ? Standing.OVER : Standing.TO_COME;
    }

    private @Nullable ZonedDateTime applyBy(Event event) {
        return calls.findById(event.id()).filter(call -> call.takesApplicationsAt(clock.instant())).map(InternationalCall::closesAt)
                .map(moment -> Objects.requireNonNull(moment).atZone(ProgrammeTime.ZONE)).orElse(null);
    }
}
