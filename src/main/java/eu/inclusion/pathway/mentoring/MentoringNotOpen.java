package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Refusal;

/** The mentoring has ended, so nothing more can be done on it. */
public class MentoringNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    MentoringNotOpen() {
        super("mentoring.not-open");
    }
}
