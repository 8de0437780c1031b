package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
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
        return new TypedCallDays(sent.getOrDefault("applyBy", "").strip(), sent.getOrDefault("preselectBy", "").strip(),
                sent.getOrDefault("reason", ""), TypedDay.number(sent.get("seen")), sent.containsKey("allTheSame"));
    }

    /** What was typed, where all of it can be read. */
    Optional<CallDaysChange> read(FormProblems problems) {
        Optional<LocalDate> applications = problems.read("applyBy", () -> TypedDay.read(applyBy));
        Optional<LocalDate> proposals = problems.read("preselectBy", () -> TypedDay.read(preselectBy));
        Optional<String> why = problems.read("reason", () -> TextTooLong.fitting(reason, LONGEST));
        return applications.flatMap(apply -> proposals.flatMap(propose -> why.map(said -> new CallDaysChange(apply, propose, said, seen))));
    }
}
