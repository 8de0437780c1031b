package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Refusal;

/** Past experience in the programme is written in a way that we do not understand. */
public class PastSupportNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    PastSupportNotReadable(String part) {
        super("mapping.past-support-not-readable", part);
    }
}
