package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** The days or numbers of an event's plan cannot be. */
public class EventNotPlannable extends Refusal {

    private static final long serialVersionUID = 1L;

    EventNotPlannable(String messageKey) {
        super(messageKey);
    }
}
