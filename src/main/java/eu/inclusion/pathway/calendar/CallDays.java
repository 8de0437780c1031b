package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.call.TakesPart;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The last moments to apply in the calls in which an officer's agency takes part. */
@Component
class CallDays implements CalendarSource {

    private final Calls calls;
    private final MessageSource words;

    CallDays(Calls calls, MessageSource words) {
        this.calls = calls;
        this.words = words;
    }

    @Override
    public List<CalendarEntry> entries(CalendarReader reader, DayRange days) {
        return calls.all().stream()
                .filter(call -> reader.agencies().stream().anyMatch(agency -> call.takesPart(agency) != TakesPart.NO))
                .map(call -> entry(call, "/desk/calls/" + call.key().text(), reader.language()))
                .filter(entry -> days.touches(entry.when())).toList();
    }

    CalendarEntry entry(Call call, String page, Locale reader) {
        String action = words.getMessage("programme.action." + call.action(), null, reader);
        return CalendarEntry.deadline("call-" + call.key().text(), EntryKind.CALL_DEADLINE, EntryTime.at(call.round().closesAt()),
                words.getMessage("calendar.title.CALL_DEADLINE", new Object[] {action, Integer.toString(call.callYear()), call.number()}, reader),
                page, null);
    }
}
