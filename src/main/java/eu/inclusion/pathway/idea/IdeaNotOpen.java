package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.Refusal;

/** The idea was answered or withdrawn already. */
public class IdeaNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    IdeaNotOpen() {
        super("idea.not-open");
    }
}
