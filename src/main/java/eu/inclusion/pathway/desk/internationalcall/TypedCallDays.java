package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.event.TypedDay;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.CallDaysChange;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The days of a call as an officer typed them.
 *
 * @param allTheSame whether the officer has read what is not usual about them
 */
record TypedCallDays(String applyBy, String preselectBy, String reason, int seen, boolean allTheSame) {

    private static final int LONGEST = 2000;

    static TypedCallDays of(Event event, InternationalCall call) {
        return new TypedCallDays(String.valueOf(call.lastDayToApply()), String.valueOf(event.preselectBy()), "", event.sequence(), false);
    }

    static TypedCallDays of(Map<String, String> sent) {
        String reason = sent.getOrDefault("reason", "").strip();
        return new TypedCallDays(sent.getOrDefault("applyBy", "").strip(), sent.getOrDefault("preselectBy", "").strip(),
                reason.substring(0, Math.min(reason.length(), LONGEST)), TypedDay.number(sent.get("seen")), sent.containsKey("allTheSame"));
    }

    /** What was typed, where all of it can be read. */
    Optional<CallDaysChange> read(FormProblems problems) {
        Optional<LocalDate> applications = problems.read("applyBy", () -> TypedDay.read(applyBy));
        Optional<LocalDate> proposals = problems.read("preselectBy", () -> TypedDay.read(preselectBy));
        return applications.flatMap(apply -> proposals.map(propose -> new CallDaysChange(apply, propose, reason, seen)));
    }
}
