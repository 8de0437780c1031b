package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** An organisation wants to come after the agency closed the registration. */
public class RegistrationOver extends Refusal {

    private static final long serialVersionUID = 1L;

    RegistrationOver() {
        super("event.registration-over");
    }
}
