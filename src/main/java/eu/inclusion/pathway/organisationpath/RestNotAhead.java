package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.Refusal;
import java.time.LocalDate;

/** A path cannot rest until a day that has come already. */
public class RestNotAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    RestNotAhead(LocalDate until) {
        super("organisationpath.rest-not-ahead", until.toString());
    }
}
