package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The host calls agencies: until when organisations apply, and until when agencies propose. Warnings say what is not the practice. */
@Component
class CallSendingAgenciesTask implements UserTaskHandler {

    private final EventCases cases;
    private final InternationalCallDesk desk;
    private final CallWords words;
    private final NationalAgencies agencies;
    private final StaffDirectory staff;

    CallSendingAgenciesTask(EventCases cases, InternationalCallDesk desk, CallWords words, NationalAgencies agencies, StaffDirectory staff) {
        this.cases = cases;
        this.desk = desk;
        this.words = words;
        this.agencies = agencies;
        this.staff = staff;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CallSendingAgencies";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        Set<AgencyCode> reached = staff.agenciesWithOfficers();
        shown.put("agencies", agencies.all().stream().map(one -> option(one, reached.contains(one.code()))).toList());
        shown.put("advice", words.advice(cases.eventOf(task)));
        shown.put("warnings", words.warnings(cases.eventOf(task)));
        return shown;
    }

    /** An agency where nobody has an account gets no task; the host reads so before it calls it. */
    private Map<String, Object> option(NationalAgency one, boolean reached) {
        String named = one.code() + " · " + one.name();
        return Map.of("value", one.code().value(), "label", reached ? named : words.withoutAccount(named));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        desk.open(cases.idOf(task), answers.choices("sendingAgencies").stream().map(AgencyCode::new).toList(),
                day(answers, "applyBy"), day(answers, "preselectBy"));
        return Map.of();
    }

    private static LocalDate day(Answers answers, String field) {
        return Objects.requireNonNull(answers.dayOrNull(field), "the form requires a day");
    }
}
