package eu.inclusion.pathway.desk.figures;

import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.monitoring.Figures;
import eu.inclusion.pathway.monitoring.PathFigures;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures that Cockpit shows: of all agencies for the coordinator, of the own for officers, for nobody else. */
@RestController
class FiguresController {

    private final PathFigures figures;
    private final NationalAgencies agencies;
    private final MessageSource messages;

    FiguresController(PathFigures figures, NationalAgencies agencies, MessageSource messages) {
        this.figures = figures;
        this.agencies = agencies;
        this.messages = messages;
    }

    @GetMapping("/desk/api/figures")
    FiguresView figures(@AuthenticationPrincipal Staff staff, @RequestParam(defaultValue = "") String agency, Locale reader) {
        CaseScope scope = CaseScope.of(staff);
        if (scope.isEmpty()) {
            throw new AccessDeniedException("Figures are for those who use Cockpit");
        }
        List<AgencyCode> chosen = agency.isEmpty() ? scope.agencies() : chosen(scope, agency);
        Figures counted = figures.of(chosen);
        return FiguresView.of(counted, scope.agencies().stream().map(agencies::get).toList(), chosen, new Words(messages, reader));
    }

    private static List<AgencyCode> chosen(CaseScope scope, String code) {
        List<AgencyCode> chosen = scope.agencies().stream().filter(seen -> seen.value().equals(code)).toList();
        if (chosen.isEmpty()) {
            throw new AccessDeniedException("Figures of another agency");
        }
        return chosen;
    }
}
