package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.mapping.PastSupportReader;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** An officer answers the survey for an organisation that cannot be written to, after speaking with it. */
@Component
class CompleteMappingSurveyTask implements UserTaskHandler {

    private final PathCases cases;
    private final MappingSurvey survey;
    private final MappingFacts facts;

    CompleteMappingSurveyTask(PathCases cases, MappingSurvey survey, MappingFacts facts) {
        this.cases = cases;
        this.survey = survey;
        this.facts = facts;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CompleteMappingSurvey";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        MappingRecord record = survey.of(cases.pathOf(task));
        Map<String, Object> shown = new HashMap<>(facts.show(task, "mapping.task.complete-survey"));
        shown.putAll(SurveyForm.filledIn(record));
        shown.put(SurveyForm.EXPERIENCE, lines(record));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        OrganisationPath path = cases.pathOf(task);
        survey.answer(path, SurveyForm.answers(answers, survey.of(path), all -> PastSupportReader.read(all.text(SurveyForm.EXPERIENCE))),
                NewContact.in(answers), task.doneBy());
        return Map.of();
    }

    private static String lines(MappingRecord record) {
        return record.experience().stream().sorted(Comparator.comparing(PastSupport::year))
                .map(one -> one.role().name().toLowerCase(Locale.ROOT) + " " + one.actionType() + " " + one.year())
                .collect(Collectors.joining("\n"));
    }
}
