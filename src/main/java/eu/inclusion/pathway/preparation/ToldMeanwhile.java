package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** The person or the organisation told something else while an officer noted what was told on the telephone. */
public class ToldMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    ToldMeanwhile() {
        super("preparation.told-meanwhile");
    }
}
