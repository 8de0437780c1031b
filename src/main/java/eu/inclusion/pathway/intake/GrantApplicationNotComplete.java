package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.programme.Refusal;

/** An application is submitted whole: sections are missing something or have errors. Programme Guide 2025, Part C, pp. 441-459. */
public class GrantApplicationNotComplete extends Refusal {

    private static final long serialVersionUID = 1L;

    GrantApplicationNotComplete(int sections) {
        super("grantapplication.not-complete", sections);
    }
}
