package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Refusal;

/** The agreed action was done or dropped already. */
public class ActionNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ActionNotOpen(String reference) {
        super("strand.action.not-open", reference);
    }
}
