package eu.inclusion.pathway.programme;

import java.util.List;

/**
 * Something the product does not do, said so that a person can mend it: the key of a sentence in the message bundles and what
 * goes into it. A refusal leaves everything as it was.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String messageKey;
    private final transient List<Object> arguments;

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey + " " + List.of(arguments));
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    /** The key of the sentence, for example {@code event.place-not-available}. */
    public String messageKey() {
        return messageKey;
    }

    /** What the sentence's placeholders stand for, in their order. */
    public Object[] arguments() {
        return arguments.toArray();
    }
}
