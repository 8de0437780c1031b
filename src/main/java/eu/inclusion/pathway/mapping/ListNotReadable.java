package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Refusal;

/** A file is no mapping list that we can read; says what to do about it. */
public class ListNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    ListNotReadable(String why, Object... arguments) {
        super("mapping.list." + why, arguments);
    }
}
