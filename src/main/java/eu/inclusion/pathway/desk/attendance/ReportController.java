package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.EventFeedback;
import eu.inclusion.pathway.attendance.EventFeedbackBook;
import eu.inclusion.pathway.attendance.EventReport;
import eu.inclusion.pathway.attendance.EventReports;
import eu.inclusion.pathway.attendance.ReportPrint;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.TableFile;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The report on an event and what organisations thought of it, for those who see the agency's cases: page, paper, spreadsheet. */
@Controller
class ReportController {

    private final EventDesk desk;
    private final EventReports reports;
    private final ReportPrint print;
    private final EventFeedbackBook feedback;
    private final MessageSource messages;

    ReportController(EventDesk desk, EventReports reports, ReportPrint print, EventFeedbackBook feedback, MessageSource messages) {
        this.desk = desk;
        this.reports = reports;
        this.print = print;
        this.feedback = feedback;
        this.messages = messages;
    }

    @GetMapping("/desk/events/{reference}/report")
    ModelAndView page(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        Event event = readable(staff, reference, language);
        return new ModelAndView("desk/attendance/report", Map.of("event", event, "report", reports.of(event, language)));
    }

    @GetMapping("/desk/events/{reference}/report.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        return print.of(readable(staff, reference, language), language).download();
    }

    @GetMapping("/desk/events/{reference}/report.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        Event event = readable(staff, reference, language);
        Words words = new Words(messages, language);
        List<List<String>> rows = new ArrayList<>();
        for (EventReport.Section section : reports.of(event, language).sections()) {
            section.figures().forEach(figure -> rows.add(List.of(section.title(), section.unit(), figure.label(), figure.value())));
            section.texts().forEach(text -> rows.add(List.of(section.title(), "", "", text)));
        }
        return file(words.of("attendance.report.file") + "-" + event.reference(),
                new TableFile(List.of(words.of("attendance.report.column.part"),
                words.of("attendance.report.column.unit"), words.of("attendance.report.column.figure"),
                        words.of("attendance.report.column.value")), rows));
    }

    @GetMapping("/desk/events/{reference}/feedback")
    ModelAndView feedback(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        Event event = readable(staff, reference, language);
        return new ModelAndView("desk/attendance/feedback", Map.of("event", event, "feedback", feedback.of(event.id())));
    }

    @GetMapping("/desk/events/{reference}/feedback.csv")
    ResponseEntity<byte[]> feedbackCsv(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        Event event = readable(staff, reference, language);
        Words words = new Words(messages, language);
        EventFeedback given = feedback.of(event.id());
        List<List<String>> rows = new ArrayList<>();
        for (int rating = 5; rating >= 1; rating--) {
            rows.add(List.of(words.of("attendance.rating." + rating), String.valueOf(given.ratings().getOrDefault(rating, 0))));
        }
        given.useful().forEach(text -> rows.add(List.of(words.of("attendance.feedback.useful"), text)));
        given.missed().forEach(text -> rows.add(List.of(words.of("attendance.feedback.missed"), text)));
        return file(words.of("attendance.feedback.file") + "-" + event.reference(),
                new TableFile(List.of(words.of("attendance.feedback.question"), words.of("attendance.feedback.answer")), rows));
    }

    private Event readable(Staff staff, String reference, Locale language) {
        EventReader reader = desk.open(staff, reference, Map.of(), language);
        if (!reader.host()) {
            throw new CaseNotFound();
        }
        return reader.event();
    }

    private static ResponseEntity<byte[]> file(String name, TableFile table) {
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".csv", StandardCharsets.UTF_8)
                        .build().toString())
                .body(table.csv());
    }
}
