package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Refusal;
import java.time.LocalDate;

/** Feedback on a draft would come so late before the deadline that the organisation can hardly use it; the mentor may insist. */
public class FeedbackTooLate extends Refusal {

    private static final long serialVersionUID = 1L;

    FeedbackTooLate(LocalDate deadline, LocalDate latest) {
        super("mentoring.feedback-too-late", deadline.toString(), latest.toString());
    }
}
