package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.routing.Route;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the last sections hang on: the language of the application, the year of the call, and the agency that gets it. */
@Component
class ClosingFacts implements SectionFacts {

    private final SectionOptions options;

    ClosingFacts(SectionOptions options) {
        this.options = options;
    }

    @Override
    public Set<SectionKind> sections() {
        return Set.of(SectionKind.SUMMARY, SectionKind.VALUES, SectionKind.CHECKLIST);
    }

    @Override
    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        return Map.of("language", Objects.requireNonNullElse(draft.content().language(), ""),
                "conditionsAsked", draft.asksConditions(), "agencyName", agency(draft.route(), reader));
    }

    private String agency(@Nullable Route route, Locale reader) {
        return route == null ? "?" : route.nationalAgency().map(NationalAgency::name)
                .orElseGet(() -> options.say("grantapplication.managed-by." + route.managedBy(), reader));
    }
}
