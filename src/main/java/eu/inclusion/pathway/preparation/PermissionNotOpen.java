package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** The guardian has answered, was asked anew, or the event has begun. */
public class PermissionNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PermissionNotOpen() {
        super("preparation.permission-not-open");
    }
}
