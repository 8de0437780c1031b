package eu.inclusion.pathway.desk.figures;

import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.monitoring.YearBook;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Strand;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A year's events and applications in figures, to read and to take away: of all agencies for coordinators, of the own for officers. */
@Controller
class YearController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final YearBook book;
    private final NationalAgencies agencies;
    private final MessageSource messages;

    YearController(YearBook book, NationalAgencies agencies, MessageSource messages) {
        this.book = book;
        this.agencies = agencies;
        this.messages = messages;
    }

    @GetMapping("/desk/figures")
    String page(@AuthenticationPrincipal Staff staff, YearChoice choice, Locale reader, Model page) {
        page.addAttribute("view", view(staff, choice, reader));
        page.addAttribute("years", book.years());
        page.addAttribute("strands", Strand.values());
        page.addAttribute("choices", CaseScope.of(staff).agencies().stream().map(agencies::get).toList());
        return "desk/figures/year";
    }

    @GetMapping("/desk/figures.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Staff staff, YearChoice choice, Locale reader) {
        YearView view = view(staff, choice, reader);
        return file(view, "csv", new MediaType("text", "csv", StandardCharsets.UTF_8), view.file(words(reader)).csv(), reader);
    }

    @GetMapping("/desk/figures.xlsx")
    ResponseEntity<byte[]> xlsx(@AuthenticationPrincipal Staff staff, YearChoice choice, Locale reader) {
        YearView view = view(staff, choice, reader);
        return file(view, "xlsx", MediaType.parseMediaType(WORKBOOK), view.file(words(reader)).xlsx(view.year().toString()), reader);
    }

    private YearView view(Staff staff, YearChoice choice, Locale reader) {
        List<AgencyCode> chosen = choice.agencies(staff);
        Year year = choice.among(book.years());
        return YearView.of(book.of(chosen, year), year, chosen, words(reader));
    }

    private ResponseEntity<byte[]> file(YearView view, String ending, MediaType type, byte[] content, Locale reader) {
        String name = words(reader).of("monitoring.year.file") + "-" + view.year() + (view.chosen() == null ? "" : "-" + view.chosen()) + "." + ending;
        return ResponseEntity.ok().contentType(type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString())
                .body(content);
    }

    private Words words(Locale reader) {
        return new Words(messages, reader);
    }
}
