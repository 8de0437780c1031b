package eu.inclusion.pathway.programme.web;

import eu.inclusion.pathway.programme.Refusal;

/** A request that cannot be understood: names the field and says what belongs there. */
public class MalformedRequest extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** A field that cannot be read; empty when the request as a whole cannot. */
    public MalformedRequest(String field, String messageKey, Object... arguments) {
        super(messageKey, arguments);
        this.field = field;
    }

    public String field() {
        return field;
    }
}
