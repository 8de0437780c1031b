package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.ArrayList;
import java.util.List;
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
    private final ApplicationForms forms;
    private final FormCheck check;
    private final SectionData data;

    ApplicationSheets(ApplicationSections sections, Organisations organisations, ApplicationForms forms, FormCheck check, SectionData data) {
        this.sections = sections;
        this.organisations = organisations;
        this.forms = forms;
        this.check = check;
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
                .map(kind -> sheet(saved.get(kind), application, applicant, context)).toList());
    }

    /** What the section's form shows and offers, in the reader's language. */
    public Map<String, Object> data(SectionKind kind, ApplicationSheet sheet, Locale reader) {
        return data.of(kind, sheet.application(), sheet.applicant(), AnswerReader.of(sheet.section(SectionKind.CONTEXT).typed()), reader);
    }

    private SectionSheet sheet(ApplicationSection section, GrantApplication application, Organisation applicant, AnswerReader context) {
        FormSchema form = forms.of(section.kind(), application.action());
        Map<String, Object> typed = AnswersJson.read(section.answers());
        FormResult result = check.check(form, typed, data.of(section.kind(), application, applicant, context, Locale.ENGLISH));
        List<FormProblem> problems = new ArrayList<>(result.problems());
        problems.addAll(SectionRules.check(section.kind(), AnswerReader.of(typed), context));
        return new SectionSheet(section.kind(), section.currentVersion(), typed, result.answers(), problems,
                section.savedBy(), section.savedAt());
    }
}
