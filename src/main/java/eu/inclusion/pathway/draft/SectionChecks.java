package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.DraftText;
import eu.inclusion.pathway.applicationform.EarlierAnswers;
import eu.inclusion.pathway.applicationform.SectionData;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionRules;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says how one section of a draft stands: its form, what must agree besides, and for the annexes the files that are there. */
@Component
class SectionChecks {

    private final ApplicationForms forms;
    private final FormCheck check;
    private final SectionData data;
    private final SectionFiles files;

    SectionChecks(ApplicationForms forms, FormCheck check, SectionData data, SectionFiles files) {
        this.forms = forms;
        this.check = check;
        this.data = data;
        this.files = files;
    }

    SectionSheet check(ApplicationSection section, DraftText text) {
        return section.kind() == SectionKind.ANNEXES ? ofFiles(section, files.present(section.applicationId(), text.call()))
                : ofAnswers(section, text);
    }

    private static SectionSheet ofFiles(ApplicationSection section, SectionFiles.Present present) {
        return new SectionSheet(section.kind(), section.currentVersion(), present.answers(), present.answers(), present.missing(), List.of(),
                section.savedBy(), section.savedAt());
    }

    private SectionSheet ofAnswers(ApplicationSection section, DraftText text) {
        SectionKind kind = section.kind();
        FormSchema form = forms.of(kind, text.call().action());
        Map<String, Object> typed = text.typed().getOrDefault(kind, Map.of());
        EarlierAnswers earlier = EarlierAnswers.in(typed, form);
        FormResult result = check.check(form, earlier.without(typed), data.of(kind, text, Locale.ENGLISH));
        List<FormProblem> problems = new ArrayList<>(result.problems());
        problems.addAll(SectionRules.check(kind, text));
        return new SectionSheet(kind, section.currentVersion(), typed, result.answers(), problems, earlier.texts(),
                section.savedBy(), section.savedAt());
    }
}
