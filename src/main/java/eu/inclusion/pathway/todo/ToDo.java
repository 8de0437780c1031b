package eu.inclusion.pathway.todo;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for a person.
 *
 * @param id the task's id
 * @param kind what has to be done: the task's element id in its process, for example {@code Task_AnswerMappingSurvey}
 * @param formId the form it is done with
 * @param name the task's name as officers see it, in English
 * @param caseReference the business key of its case, for example {@code BE05-1042}
 * @param agency the agency whose case it is
 * @param assignee who has taken it
 */
public record ToDo(String id, String kind, String formId, String name, String caseReference, AgencyCode agency,
        @Nullable String assignee, Instant createdAt, @Nullable Instant dueOn) {

    /** The task's name in other words, for example in Dutch; what it is about stays behind them. */
    public String named(@Nullable String words) {
        int subject = name.indexOf(" · ");
        return words == null ? name : words + (subject < 0 ? "" : name.substring(subject));
    }

    public boolean isOverdue(Instant now) {
        return dueOn != null && dueOn.isBefore(now);
    }
}
