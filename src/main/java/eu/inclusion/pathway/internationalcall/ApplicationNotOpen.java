package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** The application is decided on already, or there is none, so the organisation cannot change or withdraw it. */
public class ApplicationNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ApplicationNotOpen() {
        super("internationalcall.application-not-open");
    }
}
