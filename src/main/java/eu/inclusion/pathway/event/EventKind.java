package eu.inclusion.pathway.event;

/** Whether one agency brings its own organisations together, or a host agency those of several. Seeds 0 and 1. */
public enum EventKind {
    NATIONAL("NE"),
    INTERNATIONAL("IE");

    private final String sign;

    EventKind(String sign) {
        this.sign = sign;
    }

    /** How the kind is written in an event's reference. */
    String sign() {
        return sign;
    }
}
