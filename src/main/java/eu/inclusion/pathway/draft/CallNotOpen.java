package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Refusal;

/** There is no such call, so nothing can be written for it. */
public class CallNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    CallNotOpen(int callYear, Action action) {
        super("grantapplication.call-not-open", String.valueOf(callYear), action.name());
    }
}
