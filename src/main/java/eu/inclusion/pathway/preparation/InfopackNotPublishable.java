package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** The infopack is empty, says the same as before, or its event does not come any more. */
public class InfopackNotPublishable extends Refusal {

    private static final long serialVersionUID = 1L;

    InfopackNotPublishable(String why) {
        super("preparation.infopack." + why);
    }
}
