package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** After the deadline, or once it is examined, a submitted application cannot be reopened. Programme Guide 2025, Part C, pp. 441-459. */
public class GrantApplicationNotReopenable extends Refusal {

    private static final long serialVersionUID = 1L;

    public GrantApplicationNotReopenable() {
        super("grantapplication.not-reopenable");
    }
}
