package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Refusal;

/** The chosen person is no mentor of this agency. */
public class MentorNotAvailable extends Refusal {

    private static final long serialVersionUID = 1L;

    MentorNotAvailable(String userId) {
        super("mentoring.mentor-not-available", userId);
    }
}
