package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** The host selects already, so an agency cannot propose organisations any more. */
public class PreselectionClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    PreselectionClosed() {
        super("internationalcall.preselection-closed");
    }
}
