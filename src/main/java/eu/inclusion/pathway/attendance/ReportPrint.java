package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.print.Print;
import eu.inclusion.pathway.print.PrintedPages;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The report on an event on paper. Who may have it is the caller's question. */
@Component
public class ReportPrint {

    private final EventReports reports;
    private final PrintedPages pages;
    private final NationalAgencies agencies;
    private final MessageSource messages;

    ReportPrint(EventReports reports, PrintedPages pages, NationalAgencies agencies, MessageSource messages) {
        this.reports = reports;
        this.pages = pages;
        this.agencies = agencies;
        this.messages = messages;
    }

    public Print of(Event event, Locale reader) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", reader);
        Map<String, Object> model = new HashMap<>();
        model.put("event", event);
        model.put("days", event.startsOn().equals(event.endsOn()) ? day.format(event.startsOn())
                : day.format(event.startsOn()) + " – " + day.format(event.endsOn()));
        model.put("agency", event.agency() + " " + agencies.get(event.agency()).name());
        model.put("report", reports.of(event, reader));
        return pages.print(messages.getMessage("attendance.report.file", null, reader) + "-" + event.reference(), "print/event-report",
                model, reader);
    }
}
