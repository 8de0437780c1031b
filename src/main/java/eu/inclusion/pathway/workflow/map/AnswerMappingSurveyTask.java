package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingSurvey;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The organisation answers the survey in the portal; what is known already is filled in. */
@Component
class AnswerMappingSurveyTask implements UserTaskHandler {

    private final PathCases cases;
    private final MappingSurvey survey;

    AnswerMappingSurveyTask(PathCases cases, MappingSurvey survey) {
        this.cases = cases;
        this.survey = survey;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AnswerMappingSurvey";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        MappingRecord record = survey.of(cases.pathOf(task));
        Map<String, Object> shown = SurveyForm.filledIn(record);
        shown.put(SurveyForm.EXPERIENCE, rows(record));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        OrganisationPath path = cases.pathOf(task);
        survey.answer(path, SurveyForm.answers(answers, survey.of(path), AnswerMappingSurveyTask::experience), null, task.doneBy());
        return Map.of();
    }

    private static List<Map<String, Object>> rows(MappingRecord record) {
        return record.experience().stream().sorted(Comparator.comparing(PastSupport::year))
                .map(one -> Map.<String, Object>of("action", one.actionType(), "role", one.role().name(), "year", one.year())).toList();
    }

    private static Set<PastSupport> experience(Answers answers) {
        return answers.rows(SurveyForm.EXPERIENCE).stream().map(AnswerMappingSurveyTask::one).collect(Collectors.toSet());
    }

    private static PastSupport one(Map<String, Object> row) {
        return new PastSupport((String) row.get("action"), SupportRole.valueOf((String) row.get("role")), ((Number) row.get("year")).intValue());
    }
}
