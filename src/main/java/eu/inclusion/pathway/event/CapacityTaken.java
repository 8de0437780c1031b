package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** An event cannot have fewer places than are taken. */
public class CapacityTaken extends Refusal {

    private static final long serialVersionUID = 1L;

    CapacityTaken(int taken) {
        super("event.capacity-taken", taken);
    }
}
