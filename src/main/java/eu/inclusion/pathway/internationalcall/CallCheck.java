package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.FormatField;
import eu.inclusion.pathway.programme.CallPractice;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in what a call is not as the practice of the field has it: its days, its age, what it does not tell yet. */
@Component
public class CallCheck {

    private final CallPractice practice;
    private final Clock clock;

    CallCheck(CallPractice practice, Clock clock) {
        this.practice = practice;
        this.clock = clock;
    }

    /** All warnings, those about days first. */
    public List<CallWarning> of(Event event, InternationalCall call) {
        List<CallWarning> warnings = new ArrayList<>(CallTimings.check(practice, days(event, call)));
        Integer age = call.told().minimumAge();
        if (age != null && age < practice.usualAge().value()) {
            warnings.add(new CallWarning("age", null, null, practice.usualAge().source(), practice.usualAge().confirmed()));
        }
        practice.content().items().stream().filter(item -> isMissing(item, event, call)).forEach(item -> warnings.add(new CallWarning(
                "missing." + item.name().toLowerCase(Locale.ROOT).replace('_', '-'), null, null, practice.content().source(), practice.content().confirmed())));
        return List.copyOf(warnings);
    }

    /** Warnings that other days would bring; those that there are with the days as they are, are known. */
    public List<CallWarning> newlyOfDays(Event event, InternationalCall call, LocalDate lastDayToApply, LocalDate preselectBy) {
        CallDays now = days(event, call);
        List<CallWarning> known = CallTimings.check(practice, now);
        return CallTimings.check(practice, new CallDays(now.opens(), lastDayToApply, preselectBy, later(preselectBy.plusDays(1), today()),
                event.startsOn())).stream().filter(one -> !known.contains(one)).toList();
    }

    /** The days as they are; those of a call that is not open yet as if it opened today. */
    CallDays days(Event event, InternationalCall call) {
        LocalDate opens = dayOr(call.openedAt(), today());
        LocalDate closes = call.closesAt() == null ? null : ProgrammeTime.dayOf(call.closesAt());
        LocalDate propose = event.preselectBy();
        LocalDate told = call.selectedAt() != null ? ProgrammeTime.dayOf(call.selectedAt()) : propose == null ? null : later(propose.plusDays(1), today());
        return new CallDays(opens, closes, propose, told, event.startsOn());
    }

    /** What the practice would have for an event whose agencies are called today. */
    public CallAdvice advice(Event event) {
        LocalDate closes = today().plus(practice.openFor().value());
        return new CallAdvice(event.startsOn().minus(practice.openBeforeEvent().value()), closes,
                closes.plus(practice.preselectionAfterApplications().value()), event.startsOn().minus(practice.tellBeforeEvent().value()));
    }

    private static boolean isMissing(CallPractice.Item item, Event event, InternationalCall call) {
        CallContent told = call.told();
        return switch (item) {
            case PARTICIPANT_PROFILE -> isBlank(told.participantProfile());
            case AGE -> told.minimumAge() == null;
            case LEARNING_OUTCOMES -> isBlank(told.learningOutcomes()) && isBlank(event.ownFields().get(FormatField.LEARNING_OUTCOMES));
            case PARTICIPATION_TERMS -> isBlank(told.participationTerms());
            case VENUE_ACCESSIBILITY -> isBlank(event.venueAccessibility());
            case DEADLINES, COUNTRIES -> call.stage().isCalled() && call.closesAt() == null;
            case TITLE, DESCRIPTION, PLACE, DATES, GROUP_SIZE, LANGUAGE -> false; // an event cannot be planned without them
        };
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static LocalDate dayOr(@Nullable Instant moment, LocalDate otherwise) {
        return moment == null ? otherwise : ProgrammeTime.dayOf(moment);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
