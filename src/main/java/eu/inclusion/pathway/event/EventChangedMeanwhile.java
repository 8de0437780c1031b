package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** A colleague changed the event after the officer opened its page. */
public class EventChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    EventChangedMeanwhile() {
        super("event.changed-meanwhile");
    }
}
