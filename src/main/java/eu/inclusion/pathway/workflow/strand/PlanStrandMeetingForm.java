package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingKind;
import eu.inclusion.pathway.strand.MeetingPlan;
import eu.inclusion.pathway.strand.MeetingTimes;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.StartFormHandler;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An officer plans a meeting of the agencies of a strand. */
@Component
class PlanStrandMeetingForm implements StartFormHandler {

    private final MeetingDesk desk;

    PlanStrandMeetingForm(MeetingDesk desk) {
        this.desk = desk;
    }

    @Override
    public String processKey() {
        return StrandMeetingProcess.PROCESS;
    }

    @Override
    public void start(AgencyCode agency, String person, Answers answers) {
        MeetingTimes times = new MeetingTimes(day(answers, "startsOn"), day(answers, "endsOn"), time(answers), day(answers, "answerBy"));
        desk.plan(new MeetingPlan(MeetingKind.valueOf(answers.text("kind")),
                answers.choices("strands").stream().map(Strand::valueOf).collect(Collectors.toSet()), answers.text("title"),
                answers.text("place"), answers.textOrNull("onlineAddress"), times, answers.text("agenda")), agency, person);
    }

    private static LocalDate day(Answers answers, String field) {
        return Objects.requireNonNull(answers.dayOrNull(field), "the form requires " + field);
    }

    private static @Nullable LocalTime time(Answers answers) {
        String text = answers.text("startsAt");
        return text.isEmpty() ? null : LocalTime.parse(text);
    }
}
