package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.Refusal;

/** The organisation has applied in this round as often as it may. Programme Guide 2025, Part B, pp. 247-264. */
public class AppliedAlready extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient GrantApplication application;

    AppliedAlready(GrantApplication application, int most) {
        super("grantapplication.applied-already", most);
        this.application = application;
    }

    /** The application that takes the place. */
    public GrantApplication application() {
        return application;
    }
}
