package eu.inclusion.pathway.applicationform;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What each section's form shows and offers: facts of the call and of the applicant, and what there is to choose. */
@Component
public class SectionData {

    private final Map<SectionKind, SectionFacts> bySection = new EnumMap<>(SectionKind.class);

    SectionData(List<SectionFacts> all) {
        all.forEach(facts -> facts.sections().forEach(kind -> bySection.put(kind, facts)));
    }

    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        SectionFacts facts = bySection.get(kind);
        return facts == null ? Map.of() : facts.of(kind, draft, reader);
    }
}
