package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** A colleague closed the registration for the event already. */
public class RegistrationClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    RegistrationClosed(String person) {
        super("event.registration-closed", person);
    }
}
