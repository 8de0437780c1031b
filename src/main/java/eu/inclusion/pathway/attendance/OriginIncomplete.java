package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** Not enough is said of the organisation from which somebody came. */
public class OriginIncomplete extends Refusal {

    public OriginIncomplete(String messageKey) {
        super(messageKey);
    }
}
