package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** The event was held or cancelled already, so nothing more can be changed about it. */
public class EventNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    EventNotOpen(String reference) {
        super("event.not-open", reference);
    }
}
