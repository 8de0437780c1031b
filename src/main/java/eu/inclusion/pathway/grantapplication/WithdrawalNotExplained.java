package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** Who takes an application back says why. */
public class WithdrawalNotExplained extends Refusal {

    private static final long serialVersionUID = 1L;

    WithdrawalNotExplained() {
        super("grantapplication.withdrawal-not-explained");
    }
}
