package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.Deadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an officer can ask an organisation to correct, and until when it can answer. */
@Component
class CorrectionTerms {

    private final Corrections corrections;
    private final Deadlines deadlines;
    private final ExaminationWords words;

    CorrectionTerms(Corrections corrections, Deadlines deadlines, ExaminationWords words) {
        this.corrections = corrections;
        this.deadlines = deadlines;
        this.words = words;
    }

    /** The parts of an application, to choose from. */
    List<Map<String, Object>> parts(Action action, Locale reader) {
        return Stream.concat(SectionKind.of(action).stream(), Stream.of(SectionKind.ANNEXES)).distinct()
                .map(kind -> Map.<String, Object>of("value", kind.name(), "label", words.part(kind.name(), reader))).toList();
    }

    /** The last day of a correction that is asked for today. */
    LocalDate dueOn() {
        return ProgrammeTime.dayOf(deadlines.dueOn("application-correction").toInstant());
    }

    void ask(GrantApplicationId id, Answers answers, String officer) {
        corrections.ask(id, answers.text("part"), answers.text("request"), officer, dueOn());
    }
}
