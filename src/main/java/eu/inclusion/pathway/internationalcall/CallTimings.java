package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.CallPractice;
import eu.inclusion.pathway.programme.Sourced;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the days of a call against the practice of the field. */
final class CallTimings {

    private final CallPractice practice;
    private final CallDays days;
    private final List<CallWarning> warnings = new ArrayList<>();

    private CallTimings(CallPractice practice, CallDays days) {
        this.practice = practice;
        this.days = days;
    }

    static List<CallWarning> check(CallPractice practice, CallDays days) {
        CallTimings timings = new CallTimings(practice, days);
        timings.check();
        return List.copyOf(timings.warnings);
    }

    private void check() {
        LocalDate closes = days.lastDayToApply();
        notAfter("open-before-event", practice.openBeforeEvent(), days.opens(), days.starts());
        notBefore("open-for", practice.openFor(), closes, days.opens());
        notBefore("preselection-after-applications", practice.preselectionAfterApplications(), days.preselectBy(), closes);
        notAfter("tell-before-event", practice.tellBeforeEvent(), days.told(), days.starts());
        notBefore("calendar-open-for", practice.calendarOpenFor(), closes, days.opens());
        notAfter("calendar-closes-before-event", practice.calendarClosesBeforeEvent(), closes, days.starts());
    }

    private void notAfter(String code, Sourced<Period> asked, @Nullable LocalDate day, LocalDate before) {
        LocalDate latest = before.minus(asked.value());
        if (day != null && day.isAfter(latest)) {
            warn(code, asked, latest);
        }
    }

    private void notBefore(String code, Sourced<Period> asked, @Nullable LocalDate day, @Nullable LocalDate from) {
        if (day != null && from != null && day.isBefore(from.plus(asked.value()))) {
            warn(code, asked, from.plus(asked.value()));
        }
    }

    private void warn(String code, Sourced<Period> asked, LocalDate bound) {
        warnings.add(new CallWarning(code, asked.value(), bound, asked.source(), asked.confirmed()));
    }
}
