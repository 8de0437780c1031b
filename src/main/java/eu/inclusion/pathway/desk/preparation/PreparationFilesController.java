package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.TableFile;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.LookKind;
import eu.inclusion.pathway.preparation.PreparationDesk;
import eu.inclusion.pathway.preparation.PreparationScope;
import eu.inclusion.pathway.preparation.PreparationShown;
import eu.inclusion.pathway.preparation.PreparedPerson;
import eu.inclusion.pathway.print.PrintedPages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of who needs what, on paper and as a table, for the venue; each person in it is a look that is recorded. */
@Controller
class PreparationFilesController {

    private static final String PAGE = "/desk/events/{reference}/preparation";
    /** What the venue gets names everybody. */
    private static final int ALL = Integer.MAX_VALUE;
    private static final List<String> COLUMNS = List.of("person", "organisation", "needs", "food", "medical-support", "journey", "accompanied-by",
            "standing");

    private final PreparationAccess access;
    private final PreparationDesk desk;
    private final PrintedPages print;
    private final MessageSource messages;

    PreparationFilesController(PreparationAccess access, PreparationDesk desk, PrintedPages print, MessageSource messages) {
        this.access = access;
        this.desk = desk;
        this.print = print;
        this.messages = messages;
    }

    @GetMapping(PAGE + "/list.pdf")
    ResponseEntity<byte[]> pdf(@AuthenticationPrincipal Staff staff, @PathVariable String reference,
            @RequestParam(defaultValue = "NEEDS") PreparationShown shown, Locale reader) {
        Event event = access.event(reference);
        PreparationScope scope = access.require(staff, event);
        Words words = new Words(messages, reader);
        return print.print(reference + "-" + shown.name().toLowerCase(Locale.ROOT), "print/preparation", Map.of("event", event,
                "days", words.days(event.startsOn(), event.endsOn()), "counts", desk.counts(scope), "texts", new PreparationTexts(words),
                "persons", desk.persons(scope, shown, 0, ALL, staff.userId(), LookKind.FILE)), reader).download();
    }

    @GetMapping(PAGE + "/list.csv")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Staff staff, @PathVariable String reference,
            @RequestParam(defaultValue = "NEEDS") PreparationShown shown, Locale reader) {
        PreparationScope scope = access.require(staff, access.event(reference));
        Words words = new Words(messages, reader);
        PreparationTexts texts = new PreparationTexts(words);
        TableFile table = new TableFile(COLUMNS.stream().map(column -> words.of("preparation.desk." + column)).toList(),
                desk.persons(scope, shown, 0, ALL, staff.userId(), LookKind.FILE).stream().map(person -> row(person, texts)).toList());
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8)).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + reference + ".csv\"").body(table.csv());
    }

    private static List<String> row(PreparedPerson person, PreparationTexts texts) {
        return List.of(person.name(), person.organisation(), texts.needs(person), texts.food(person),
                Objects.requireNonNullElse(person.medicalSupport(), ""), texts.journey(person),
                Objects.requireNonNullElse(person.accompaniedBy(), ""), texts.standing(person.standing()));
    }
}
