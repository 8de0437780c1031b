package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** The organisation cannot apply to this call, now or at all; it is told why. */
public class CannotApply extends Refusal {

    private static final long serialVersionUID = 1L;

    CannotApply(Standing.Answer why) {
        super("internationalcall.standing." + why);
    }
}
