package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.FindingInQuestion;
import eu.inclusion.pathway.judgement.FindingJudgements;
import eu.inclusion.pathway.judgement.Judgement;
import eu.inclusion.pathway.judgement.Opinion;
import eu.inclusion.pathway.workflow.Answers;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * The findings that an officer decides on in one task: one question for each, up to eight, since Tasklist can repeat no rows. Whatever
 * is left comes in the next task.
 */
@Component
class FindingQuestions {

    static final int MOST = 8;

    private final FindingJudgements judgements;
    private final ExaminationWords words;

    FindingQuestions(FindingJudgements judgements, ExaminationWords words) {
        this.judgements = judgements;
        this.words = words;
    }

    Map<String, Object> show(GrantApplicationId id, Locale reader) {
        List<FindingInQuestion> all = judgements.open(id);
        Map<String, Object> shown = new HashMap<>();
        shown.put("findingCount", Math.min(MOST, all.size()));
        shown.put("moreFindings", Math.max(0, all.size() - MOST));
        IntStream.rangeClosed(1, MOST).forEach(slot -> {
            shown.put("finding" + slot, slot > all.size() ? "" : sentence(all.get(slot - 1), reader));
            shown.put("source" + slot, slot > all.size() ? "" : source(all.get(slot - 1), reader));
            shown.put("choices" + slot, slot > all.size() ? List.of() : choices(all.get(slot - 1), reader));
        });
        return shown;
    }

    /** What the officer answered, each to the finding that stood in its place. */
    List<Opinion> opinions(GrantApplicationId id, Answers answers) {
        List<FindingInQuestion> all = judgements.open(id);
        return IntStream.rangeClosed(1, Math.min(MOST, all.size())).mapToObj(slot -> new Opinion(all.get(slot - 1).number(),
                Judgement.valueOf(answers.text("judgement" + slot)), answers.text("reason" + slot))).toList();
    }

    private String sentence(FindingInQuestion question, Locale reader) {
        return words.say("workflow.grant.finding", reader, words.outcome(question.finding().outcome(), reader),
                question.finding().sentence(reader));
    }

    private String source(FindingInQuestion question, Locale reader) {
        String source = words.say("workflow.grant.source", reader, question.finding().source());
        return question.ground() == null ? source : source + " " + words.say("workflow.grant.waivable", reader, question.ground());
    }

    private List<Map<String, Object>> choices(FindingInQuestion question, Locale reader) {
        String kind = question.finding().outcome() + ".";
        return question.choices().stream().map(choice -> Map.<String, Object>of("value", choice.name(),
                "label", words.say("workflow.grant.choice." + kind + choice, reader))).toList();
    }
}
