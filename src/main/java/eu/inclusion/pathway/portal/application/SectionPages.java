package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.draft.SavedSection;
import eu.inclusion.pathway.draft.SectionChangedMeanwhile;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the sections of a draft. */
@Component
public class SectionPages {

    private final ApplicationForms forms;
    private final ApplicationSheets sheets;
    private final FormViews views;
    private final SectionCompany company;
    private final DraftChecks checks;

    SectionPages(ApplicationForms forms, ApplicationSheets sheets, FormViews views, SectionCompany company, DraftChecks checks) {
        this.forms = forms;
        this.sheets = sheets;
        this.views = views;
        this.company = company;
        this.checks = checks;
    }

    FormSubmission read(GrantApplication application, SectionKind kind, Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(forms.of(kind, application.action()), parameters, reader);
    }

    /** The section as it was saved; what is only missing is no error yet. */
    FormView saved(ApplicationSheet sheet, SectionKind kind, Locale reader) {
        SectionSheet section = sheet.section(kind);
        Map<String, Object> data = sheets.data(kind, sheet, reader);
        return section.isStarted()
                ? views.again(form(sheet, kind), data, section.typed(), section.errors(), reader)
                : views.first(form(sheet, kind), data, reader);
    }

    /** The section as somebody just typed it. */
    FormView typed(ApplicationSheet sheet, SectionKind kind, Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(form(sheet, kind), sheets.data(kind, sheet, typed, reader), typed, problems, reader);
    }

    /** The questions that two people answered differently, each to be mended where it is asked. */
    List<FormProblem> clashes(ApplicationSheet sheet, SectionKind kind, SectionChangedMeanwhile conflict, String reading, Locale reader) {
        String other = name(sheet, conflict.other());
        String sentence = "grantapplication.page.section.clash" + (conflict.isOf(reading) ? ".own" : "");
        return questions(sheet.application(), kind, reader).entrySet().stream().filter(question -> conflict.questions().contains(question.getKey()))
                .map(question -> new FormProblem(question.getKey(), question.getValue(), sentence, List.of(other)))
                .toList();
    }

    /** What was saved, to read. */
    List<FormItem.Fact> answers(ApplicationSheet sheet, SectionKind kind, Locale reader) {
        return views.answers(form(sheet, kind), sheets.data(kind, sheet, reader), sheet.section(kind).typed(), reader);
    }

    /** What the rules say of it as it was saved; nothing as long as nothing was. */
    List<DraftChecks.Told> findings(ApplicationSheet sheet, SectionKind kind, Locale reader) {
        return sheet.section(kind).isStarted() ? checks.on(kind, sheet, reader) : List.of();
    }

    /** How a person is called who wrote in the draft. */
    String name(ApplicationSheet sheet, String email) {
        return company.name(sheet.application(), email);
    }

    /** What was kept of others beside what a person saved, said as a sentence, where it was not said before. */
    @Nullable String together(ApplicationSheet sheet, SavedSection saved, String reading, Locale reader) {
        return company.together(sheet.application(), saved, reading, reader);
    }

    /** Whoever else works in the section just now. */
    List<String> writing(ApplicationSheet sheet, SectionKind kind, String reading, Locale reader) {
        return company.writing(sheet.application(), kind, reading, reader);
    }

    /** Whether the deadline has passed while somebody writes. */
    boolean isLate(GrantApplication application) {
        return checks.isLate(application);
    }

    int openComments(ApplicationSheet sheet, SectionKind kind) {
        return company.openComments(sheet.application(), kind);
    }

    /** Other answers than the saved ones, to read. */
    public List<FormItem.Fact> answers(ApplicationSheet sheet, SectionKind kind, Map<String, Object> answers, Locale reader) {
        return views.answers(form(sheet, kind), sheets.data(kind, sheet, answers, reader), answers, reader);
    }

    /** What the section asks: the questions' names by their keys, in the order of the form. */
    public Map<String, String> questions(GrantApplication application, SectionKind kind, Locale reader) {
        return kind == SectionKind.ANNEXES ? Map.of() : views.questions(forms.of(kind, application.action()), reader);
    }

    private FormSchema form(ApplicationSheet sheet, SectionKind kind) {
        return forms.of(kind, sheet.application().action());
    }
}
