package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Map;

/** What becomes of a start form that an officer fills in: the domain is called, and starts the process by what it makes known. */
public interface StartFormHandler {

    /** The process that begins with this form. */
    String processKey();

    /** Values for the form: prefilled answers and options. */
    default Map<String, Object> show(AgencyCode agency) {
        return Map.of();
    }

    /**
     * Hands the answers to the domain, in whose wake the process starts.
     *
     * @param agency the agency of the officer
     * @param person the officer's account
     */
    void start(AgencyCode agency, String person, Answers answers);
}
