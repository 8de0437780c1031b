package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormProblem;
import java.util.List;

/** What a section must meet besides its form: answers that must agree with each other. FORM-KA210 and FORM-KA220, call 2025. */
public final class SectionRules {

    private SectionRules() {
    }

    public static List<FormProblem> check(SectionKind kind, DraftText draft) {
        return switch (kind) {
            case PRIORITIES -> ChoiceRules.check(draft.section(kind));
            case ORGANISATIONS -> ParticipantRules.check(draft.section(kind), draft.applicant().name());
            case WORK_PACKAGES -> WorkPackageRules.check(draft);
            case ACTIVITIES -> ActivityRules.check(draft);
            case BUDGET -> ShareRules.check(draft);
            default -> List.of();
        };
    }

    /** A problem with one question. */
    static FormProblem problem(String field, String message, Object... figures) {
        return new FormProblem(field, field.substring(field.lastIndexOf('.') + 1), "grantapplication.section." + message, List.of(figures));
    }
}
