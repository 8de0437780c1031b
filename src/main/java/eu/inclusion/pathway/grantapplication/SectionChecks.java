package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.organisation.Organisation;
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
    private final AnnexLists annexes;

    SectionChecks(ApplicationForms forms, FormCheck check, SectionData data, AnnexLists annexes) {
        this.forms = forms;
        this.check = check;
        this.data = data;
        this.annexes = annexes;
    }

    SectionSheet check(ApplicationSection section, GrantApplication application, Organisation applicant, AnswerReader context) {
        return section.kind() == SectionKind.ANNEXES ? ofFiles(section, annexes.of(application))
                : ofAnswers(section, application, applicant, context);
    }

    /** The files that lie there count, and not what somebody wrote about them. */
    private static SectionSheet ofFiles(ApplicationSection section, AnnexList list) {
        Map<String, Object> answers = AnnexSection.answers(list.annexes());
        return new SectionSheet(section.kind(), section.currentVersion(), answers, answers, list.missing(), section.savedBy(), section.savedAt());
    }

    private SectionSheet ofAnswers(ApplicationSection section, GrantApplication application, Organisation applicant, AnswerReader context) {
        Map<String, Object> typed = AnswersJson.read(section.answers());
        FormResult result = check.check(forms.of(section.kind(), application.action()), typed,
                data.of(section.kind(), application, applicant, context, Locale.ENGLISH));
        List<FormProblem> problems = new ArrayList<>(result.problems());
        problems.addAll(SectionRules.check(section.kind(), AnswerReader.of(typed), context));
        return new SectionSheet(section.kind(), section.currentVersion(), typed, result.answers(), problems, section.savedBy(), section.savedAt());
    }
}
