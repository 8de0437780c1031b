package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** The person told it alone, by the own link: the organisation neither reads nor changes it. */
public class ToldByPersonAlone extends Refusal {

    private static final long serialVersionUID = 1L;

    ToldByPersonAlone() {
        super("preparation.told-by-person");
    }
}
