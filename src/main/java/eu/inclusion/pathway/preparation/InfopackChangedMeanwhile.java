package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** Somebody else wrote in the infopack since the page was opened. */
public class InfopackChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    InfopackChangedMeanwhile() {
        super("preparation.infopack.changed-meanwhile");
    }
}
