package eu.inclusion.pathway.portal.annexes;

import eu.inclusion.pathway.programme.Refusal;

/** The button was pressed and no file was chosen. */
public class NoFileChosen extends Refusal {

    private static final long serialVersionUID = 1L;

    NoFileChosen() {
        super("portal.annexes.no-file");
    }
}
