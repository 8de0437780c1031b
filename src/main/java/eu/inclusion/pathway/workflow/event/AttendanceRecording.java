package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;

/** The officer records who came, or that the event did not take place after all. The same for events of either kind. */
abstract class AttendanceRecording implements UserTaskHandler {

    private final EventCases cases;
    private final EventWords words;
    private final Participations participations;
    private final Attendance attendance;
    private final EventPlanning planning;

    AttendanceRecording(EventCases cases, EventWords words, Participations participations, Attendance attendance, EventPlanning planning) {
        this.cases = cases;
        this.words = words;
        this.participations = participations;
        this.attendance = attendance;
        this.planning = planning;
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.put("expected", words.options(participations.registrations(cases.idOf(task)).stream()
                .filter(one -> one.status() == ParticipationStatus.ACCEPTED).toList()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        if (answers.text("held").equals("NO")) {
            planning.cancel(cases.idOf(task), answers.text("reason"));
            return Map.of(NationalEventProcess.EVENT_DECISION, "CANCEL");
        }
        attendance.record(cases.idOf(task), chosen(answers, "attended"), chosen(answers, "partly"));
        return Map.of(NationalEventProcess.EVENT_DECISION, "HELD");
    }

    private static List<ParticipationId> chosen(Answers answers, String field) {
        return answers.choices(field).stream().map(ParticipationId::of).toList();
    }
}
