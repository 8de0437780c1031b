package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Refusal;

/** The organisation goes a path with this agency already. */
public class PathAlreadyOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    PathAlreadyOpen(String organisation, String reference) {
        super("mapping.path-already-open", organisation, reference);
    }
}
