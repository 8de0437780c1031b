package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.DraftText;
import eu.inclusion.pathway.applicationform.SectionData;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads drafts and checks each section, every time anew: what one section says changes what another may say. */
@Component
public class ApplicationSheets {

    private final ApplicationSections sections;
    private final DraftTexts texts;
    private final SectionChecks checks;
    private final SectionData data;

    ApplicationSheets(ApplicationSections sections, DraftTexts texts, SectionChecks checks, SectionData data) {
        this.sections = sections;
        this.texts = texts;
        this.checks = checks;
        this.data = data;
    }

    /** The whole draft. A section in which nothing was ever saved is there all the same, not started. */
    public ApplicationSheet of(GrantApplication application) {
        Map<SectionKind, ApplicationSection> saved = sections.findByApplicationId(application.id()).stream()
                .collect(Collectors.toMap(ApplicationSection::kind, Function.identity()));
        application.sections().forEach(kind -> saved.computeIfAbsent(kind, missing -> ApplicationSection.empty(application.id(), missing)));
        Map<SectionKind, Map<String, Object>> typed = new EnumMap<>(SectionKind.class);
        saved.forEach((kind, section) -> typed.put(kind, AnswersJson.read(section.answers())));
        DraftText text = texts.of(application, typed);
        return new ApplicationSheet(application, text.applicant(),
                application.sections().stream().map(kind -> checks.check(saved.get(kind), text)).toList(), text);
    }

    /** What the section's form shows and offers, in the reader's language. */
    public Map<String, Object> data(SectionKind kind, ApplicationSheet sheet, Locale reader) {
        return data.of(kind, sheet.text(), reader);
    }

    /** The same while the person is still typing: sums follow what stands on the page. */
    public Map<String, Object> data(SectionKind kind, ApplicationSheet sheet, Map<String, Object> typed, Locale reader) {
        return data.of(kind, sheet.text().with(kind, typed), reader);
    }

    /** What the forms show of something that was received. */
    public Function<SectionKind, Map<String, Object>> data(GrantApplication application, Map<SectionKind, Map<String, Object>> received, Locale reader) {
        DraftText text = texts.of(application, received);
        return kind -> data.of(kind, text, reader);
    }
}
