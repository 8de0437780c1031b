package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays out what was received, or is typed in a draft, to be read question by question in the reader's language. */
@Component
public class SubmittedAnswers {

    private final SubmittedApplications submitted;
    private final ApplicationSheets sheets;
    private final ApplicationForms forms;
    private final FormViews views;
    private final MessageSource messages;

    SubmittedAnswers(SubmittedApplications submitted, ApplicationSheets sheets, ApplicationForms forms, FormViews views, MessageSource messages) {
        this.submitted = submitted;
        this.sheets = sheets;
        this.forms = forms;
        this.views = views;
        this.messages = messages;
    }

    /**
     * One section with its answers.
     *
     * @param tables what is worked out from them: the budget, for example
     */
    public record Section(String title, List<FormItem.Fact> answers, List<FormItem.Table> tables) {
    }

    public List<Section> of(GrantApplication application, Submission submission, Locale reader) {
        Map<SectionKind, Map<String, Object>> received = submitted.sections(submission);
        Function<SectionKind, Map<String, Object>> data = sheets.data(application, received, reader);
        return kinds(application, received.keySet()).map(kind ->
                section(application, kind, received.getOrDefault(kind, Map.of()), data.apply(kind), reader)).toList();
    }

    /** What is typed in a draft, right or not; the last confirmations are given only with the submission. */
    public List<Section> ofDraft(ApplicationSheet sheet, Locale reader) {
        return sheet.pages().stream().map(section ->
                section(sheet.application(), section.kind(), section.typed(), sheets.data(section.kind(), sheet, reader), reader)).toList();
    }

    /** The sections of its form, and what was received in one that the form had then and has no more. */
    private static Stream<SectionKind> kinds(GrantApplication application, Set<SectionKind> received) {
        return Stream.concat(application.sections().stream(), received.stream().sorted()).distinct();
    }

    private Section section(GrantApplication application, SectionKind kind, Map<String, Object> received,
            Map<String, Object> shown, Locale reader) {
        Map<String, Object> data = new HashMap<>(shown);
        data.computeIfPresent("applicantName", (key, now) -> received.getOrDefault(key, now));
        FormSchema form = forms.of(kind, application.action());
        return new Section(messages.getMessage("grantapplication.section." + kind, null, reader), views.answers(form, data, received, reader),
                views.tables(form, data, received, reader));
    }
}
