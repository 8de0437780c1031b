package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads drafts and checks each section, every time anew: what one section says changes what another may say. */
@Component
public class ApplicationSheets {

    private final ApplicationSections sections;
    private final Organisations organisations;
    private final SectionChecks checks;
    private final SectionData data;

    ApplicationSheets(ApplicationSections sections, Organisations organisations, SectionChecks checks, SectionData data) {
        this.sections = sections;
        this.organisations = organisations;
        this.checks = checks;
        this.data = data;
    }

    /** The whole draft. */
    public ApplicationSheet of(GrantApplication application) {
        Map<SectionKind, ApplicationSection> saved = sections.findByApplicationId(application.id()).stream()
                .collect(Collectors.toMap(ApplicationSection::kind, Function.identity()));
        Organisation applicant = organisations.findById(application.organisationId()).orElseThrow();
        application.sections().forEach(kind -> saved.computeIfAbsent(kind, missing -> ApplicationSection.empty(application.id(), missing)));
        AnswerReader context = AnswerReader.of(AnswersJson.read(saved.get(SectionKind.CONTEXT).answers()));
        return new ApplicationSheet(application, applicant, application.sections().stream()
                .map(kind -> checks.check(saved.get(kind), application, applicant, context)).toList());
    }

    /** What the section's form shows and offers, in the reader's language. */
    public Map<String, Object> data(SectionKind kind, ApplicationSheet sheet, Locale reader) {
        return data.of(kind, sheet.application(), sheet.applicant(), AnswerReader.of(sheet.section(SectionKind.CONTEXT).typed()), reader);
    }
}
