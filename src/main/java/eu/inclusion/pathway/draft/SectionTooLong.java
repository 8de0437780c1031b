package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.programme.Refusal;

/** A section holds more text than we can keep. */
public class SectionTooLong extends Refusal {

    private static final long serialVersionUID = 1L;

    SectionTooLong(int most) {
        super("grantapplication.section-too-long", most);
    }
}
