package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** Somebody else saved the section since this person opened it; nothing was written over. */
public class SectionChangedMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    SectionChangedMeanwhile(String other) {
        super("grantapplication.section-changed-meanwhile", other);
    }
}
