package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.workflow.Answers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** Reads the plan of an event from the form that it was planned with. */
final class EventPlans {

    private EventPlans() {
    }

    static EventPlan from(EventKind kind, Answers answers) {
        return new EventPlan(kind, answers.text("title"), answers.text("place"), answers.text("venueAccessibility"),
                day(answers, "startsOn"), day(answers, "endsOn"), day(answers, "replyBy"),
                Objects.requireNonNull(answers.numberOrNull("capacity"), "the form requires a capacity"),
                answers.choices("strands").stream().map(Strand::valueOf).collect(Collectors.toSet()),
                answers.text("language"), answers.text("description"));
    }

    private static LocalDate day(Answers answers, String field) {
        return Objects.requireNonNull(answers.dayOrNull(field), "the form requires " + field);
    }
}
