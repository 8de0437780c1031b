package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.LookKind;
import eu.inclusion.pathway.preparation.PreparationDesk;
import eu.inclusion.pathway.preparation.PreparationScope;
import eu.inclusion.pathway.preparation.PreparationSettings;
import eu.inclusion.pathway.preparation.PreparationShown;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who comes to an event and what they need, for officers who look after them; every look at a person is recorded. */
@Controller
class PreparationDeskController {

    private static final String PAGE = "/desk/events/{reference}/preparation";
    private static final int AT_ONCE = 50;

    private final PreparationAccess access;
    private final PreparationDesk desk;
    private final PreparationSettings settings;
    private final MessageSource messages;

    PreparationDeskController(PreparationAccess access, PreparationDesk desk, PreparationSettings settings, MessageSource messages) {
        this.access = access;
        this.desk = desk;
        this.settings = settings;
        this.messages = messages;
    }

    @GetMapping(PAGE)
    ModelAndView list(@AuthenticationPrincipal Staff staff, @PathVariable String reference,
            @RequestParam(defaultValue = "NEEDS") PreparationShown shown, @RequestParam(defaultValue = "1") int page, Locale reader) {
        Event event = access.event(reference);
        PreparationScope scope = access.require(staff, event);
        Words words = new Words(messages, reader);
        Map<PreparationShown, Integer> totals = Arrays.stream(PreparationShown.values())
                .collect(Collectors.toMap(one -> one, one -> desk.count(scope, one), (a, b) -> a, LinkedHashMap::new));
        int pages = Math.max(1, (totals.get(shown) + AT_ONCE - 1) / AT_ONCE);
        int number = Math.max(1, Math.min(page, pages));
        return new ModelAndView("desk/preparation/list").addObject("event", event).addObject("counts", desk.counts(scope))
                .addObject("totals", totals).addObject("shown", shown).addObject("page", number).addObject("pages", pages)
                .addObject("persons", desk.persons(scope, shown, (number - 1) * AT_ONCE, AT_ONCE, staff.userId(), LookKind.LIST))
                .addObject("texts", new PreparationTexts(words)).addObject("deletedOn", words.day(settings.deletedOn(event.endsOn())))
                .addObject("looks", staff.is(Role.LEAD_OFFICER) ? desk.looks(scope) : null).addObject("words", words);
    }
}
