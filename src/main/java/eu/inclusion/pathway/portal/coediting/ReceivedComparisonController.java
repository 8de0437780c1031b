package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.SubmittedAnswers;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.portal.application.DraftAccess;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What differs between two versions of an application that were received. */
@Controller
class ReceivedComparisonController {

    private final DraftAccess access;
    private final SubmittedApplications submitted;
    private final SubmittedAnswers answers;

    ReceivedComparisonController(DraftAccess access, SubmittedApplications submitted, SubmittedAnswers answers) {
        this.access = access;
        this.submitted = submitted;
        this.answers = answers;
    }

    /** A section in which something differs. */
    record Section(String title, Comparison comparison) {
    }

    @GetMapping("/portal/applications/{id}/versions/comparison")
    String compare(@PathVariable UUID id, @RequestParam int from, @RequestParam int to, @AuthenticationPrincipal Contact contact, Model model,
            Locale reader) {
        GrantApplication application = access.owned(id, contact);
        Map<String, SubmittedAnswers.Section> before = sections(application, from, reader);
        model.addAttribute("grant", application);
        model.addAttribute("older", from);
        model.addAttribute("newer", to);
        model.addAttribute("sections", sections(application, to, reader).values().stream().map(section -> new Section(section.title(),
                        Comparison.between(before.containsKey(section.title()) ? before.get(section.title()).answers() : List.of(), section.answers())))
                .filter(section -> !section.comparison().changed().isEmpty()).toList());
        return "portal/coediting/received-comparison";
    }

    private Map<String, SubmittedAnswers.Section> sections(GrantApplication application, int number, Locale reader) {
        Submission version = submitted.version(application.id(), number).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return answers.of(application, version, reader).stream()
                .collect(Collectors.toMap(SubmittedAnswers.Section::title, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }
}
