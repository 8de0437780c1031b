package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.Refusal;

/** The path is in no phase that could be skipped now: it rests, or its first phase has not begun. */
public class PhaseNotSkippable extends Refusal {

    private static final long serialVersionUID = 1L;

    PhaseNotSkippable(String reference) {
        super("organisationpath.phase-not-skippable", reference);
    }
}
