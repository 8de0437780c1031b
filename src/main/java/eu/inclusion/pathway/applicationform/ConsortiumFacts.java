package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.OrganisationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who takes part, as the section on the partnership shows it again: nobody types it twice. */
@Component
class ConsortiumFacts implements SectionFacts {

    private final SectionOptions options;

    ConsortiumFacts(SectionOptions options) {
        this.options = options;
    }

    @Override
    public Set<SectionKind> sections() {
        return Set.of(SectionKind.PARTNERSHIP);
    }

    @Override
    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        ApplicationContent content = draft.content();
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row(draft.applicant().name(), content.applicant().type(), draft.applicant().country().code(),
                draft.section(SectionKind.ORGANISATIONS).yesOrNo("applicantNewcomer"), reader));
        content.partners().forEach(partner -> rows.add(row(partner.legalName(), partner.type(), partner.country(), partner.newcomer(), reader)));
        return Map.of("consortium", rows, "hasAssociatedPartners",
                content.partners().stream().anyMatch(ApplicationContent.Partner::associated));
    }

    private Map<String, Object> row(@Nullable String name, @Nullable OrganisationType type, @Nullable String country,
            @Nullable Boolean newcomer, Locale reader) {
        return Map.of("name", name == null ? "?" : name,
                "type", type == null ? "?" : options.say("programme.organisation-type." + type, reader),
                "country", country == null || !Country.isKnown(country) ? "?" : new Country(country).name(reader),
                "newcomer", newcomer == null ? "?" : options.say(newcomer ? "form.yes" : "form.no", reader));
    }
}
