package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** The event begins today or has begun: an organisation that is asked again could not answer in time. */
public class TooLateToAskAgain extends Refusal {

    private static final long serialVersionUID = 1L;

    TooLateToAskAgain() {
        super("event.too-late-to-ask-again");
    }
}
