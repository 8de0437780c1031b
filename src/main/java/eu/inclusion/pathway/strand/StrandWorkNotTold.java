package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Refusal;

/** Something is missing or too long in what was written of a work plan, a joint project or an action. */
public class StrandWorkNotTold extends Refusal {

    private static final long serialVersionUID = 1L;

    StrandWorkNotTold(String messageKey, Object... details) {
        super(messageKey, details);
    }
}
