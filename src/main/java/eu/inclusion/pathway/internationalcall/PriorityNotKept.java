package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** The host left the order in which an agency proposed its organisations, without saying why. */
public class PriorityNotKept extends Refusal {

    private static final long serialVersionUID = 1L;

    PriorityNotKept(String agency) {
        super("internationalcall.priority-not-kept", agency);
    }
}
