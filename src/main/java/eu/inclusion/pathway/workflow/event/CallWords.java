package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.CallAdvice;
import eu.inclusion.pathway.internationalcall.CallCheck;
import eu.inclusion.pathway.internationalcall.CallSentences;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the practice of the field says to a call, as the rows of tables on forms. */
@Component
class CallWords {

    private final CallCheck check;
    private final InternationalCallDesk desk;
    private final CallSentences sentences;
    private final EventWords words;

    CallWords(CallCheck check, InternationalCallDesk desk, CallSentences sentences, EventWords words) {
        this.check = check;
        this.desk = desk;
        this.sentences = sentences;
        this.words = words;
    }

    /** Which days would be the practice for a call that opens today. */
    List<Map<String, Object>> advice(Event event) {
        CallAdvice advice = check.advice(event);
        return List.of(row("open-by", advice.openBy()), row("close-from", advice.closeFrom()), row("propose-from", advice.proposeFrom()),
                row("tell-by", advice.tellBy()));
    }

    private Map<String, Object> row(String what, LocalDate day) {
        return Map.of("what", words.say("internationalcall.advice." + what), "day", words.day(day));
    }

    /** How an agency reads in which nobody has an account. */
    String withoutAccount(String agency) {
        return words.say("internationalcall.agency-without-account", agency);
    }

    /** In what the call is not as the practice has it. */
    List<Map<String, Object>> warnings(Event event) {
        return check.of(event, desk.get(event.id())).stream().map(one -> Map.<String, Object>of(
                "warning", sentences.of(one, LocaleContextHolder.getLocale()), "source", sentences.source(one, LocaleContextHolder.getLocale()))).toList();
    }
}
