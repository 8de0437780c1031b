package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.CallCheck;
import eu.inclusion.pathway.internationalcall.CallDaysChange;
import eu.inclusion.pathway.internationalcall.CallSentences;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What is not usual about the days that an officer would give a call. */
@Component
class CallDayWarnings {

    private final CallCheck check;
    private final CallSentences sentences;

    CallDayWarnings(CallCheck check, CallSentences sentences) {
        this.check = check;
        this.sentences = sentences;
    }

    /** Only what is not so unusual already. */
    List<String> of(Event event, InternationalCall call, CallDaysChange days, Locale language) {
        return check.newlyOfDays(event, call, days.lastDayToApply(), days.preselectBy()).stream().map(one -> sentences.of(one, language)).toList();
    }
}
