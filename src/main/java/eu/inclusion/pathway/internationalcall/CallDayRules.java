package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which days a call can have once its agencies are called: nobody's work is undone, and there is time left. */
@Component
class CallDayRules {

    private final SendingAgencies sendingAgencies;
    private final Clock clock;

    CallDayRules(SendingAgencies sendingAgencies, Clock clock) {
        this.sendingAgencies = sendingAgencies;
        this.clock = clock;
    }

    /** Refuses when the days of this call cannot be changed any more, whatever the days. */
    List<AgencyCode> requireChangeable(Event event, InternationalCall call) {
        require(event.status().isToCome(), "internationalcall.event-over", event.reference());
        require(call.stage().isCalled(), "internationalcall.days-not-called");
        require(!call.isSelected(), "internationalcall.days-selected");
        List<AgencyCode> awaited = sendingAgencies.of(event.id()).stream().filter(one -> !one.hasAnswered()).map(SendingAgency::agency).toList();
        require(!awaited.isEmpty(), "internationalcall.days-all-proposed");
        return awaited;
    }

    /** Refuses days that cannot be; a day that stays may have gone by. */
    void requireSound(Event event, InternationalCall call, LocalDate lastDayToApply, LocalDate preselectBy) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        boolean otherDay = !lastDayToApply.equals(call.lastDayToApply());
        require(!otherDay || !lastDayToApply.isBefore(today), "internationalcall.apply-by-past");
        require(lastDayToApply.isBefore(preselectBy), "internationalcall.apply-by-too-late");
        require(!preselectBy.isBefore(today), "event.preselect-by-past");
        String proposed = sendingAgencies.of(event.id()).stream().filter(SendingAgency::hasAnswered).map(one -> one.agency().value())
                .collect(Collectors.joining(", "));
        require(!otherDay || proposed.isEmpty(), "internationalcall.days-proposed", proposed);
    }

    /** Refuses while nobody can apply whatever the day; an event that is moved goes on. */
    static void requireGoingOn(InternationalCall call) {
        require(!call.isPostponed(), "internationalcall.days-put-off");
    }

    /** Refuses a change that changes nothing. */
    static void requireOther(Event event, InternationalCall call, CallDaysChange change) {
        require(!change.lastDayToApply().equals(call.lastDayToApply()) || !Objects.equals(change.preselectBy(), event.preselectBy()),
                "internationalcall.days-as-before");
        require(!change.reason().isBlank(), "internationalcall.days-reason-missing");
    }

    private static void require(boolean met, String otherwise, Object... details) {
        if (!met) {
            throw new CallNotPossible(otherwise, details);
        }
    }
}
