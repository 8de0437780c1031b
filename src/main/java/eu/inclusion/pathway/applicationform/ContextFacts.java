package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.routing.RouteTexts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the first section shows: what the call allows, where the application goes, and when the project ends. */
@Component
class ContextFacts implements SectionFacts {

    private final SectionOptions options;
    private final RouteTexts routes;

    ContextFacts(SectionOptions options, RouteTexts routes) {
        this.options = options;
        this.routes = routes;
    }

    @Override
    public Set<SectionKind> sections() {
        return Set.of(SectionKind.CONTEXT);
    }

    @Override
    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        Map<String, Object> data = new HashMap<>();
        data.put("impactOptions", options.named("programme.impact.", Impact.values(), reader));
        data.put("languageOptions", options.languages(reader));
        RuleSet.Project project = draft.rules().project();
        data.put("lumpSumOptions", options.sums(project.lumpSums().value(), reader));
        int least = project.minimumMonths().value();
        int most = project.maximumMonths().value();
        data.put("durations", least == most ? options.say("grantapplication.section.months-exactly", reader, least)
                : options.say("grantapplication.section.months", reader, least, most));
        if (draft.round() != null) {
            data.put("startFrom", day(draft.round().startFrom().value(), reader));
            data.put("startUntil", day(draft.round().startUntil().value(), reader));
        }
        data.put("agency", draft.route() == null ? options.say("grantapplication.section.agency-unknown", reader)
                : routes.reason(draft.route(), reader));
        data.put("endDate", endDate(draft.content(), reader));
        return data;
    }

    private String endDate(ApplicationContent content, Locale reader) {
        LocalDate end = content.endDate();
        return end == null ? options.say("grantapplication.section.end-unknown", reader) : day(end, reader);
    }

    private static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
    }
}
