package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** Of somebody who came unannounced the name or the organisation is not said. */
public class WalkInIncomplete extends Refusal {

    private static final long serialVersionUID = 1L;

    WalkInIncomplete(String messageKey) {
        super(messageKey);
    }
}
