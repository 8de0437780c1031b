package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.Strand;

/** The agency takes no part in this strand, so it invites nobody in it. */
public class StrandOfOthers extends Refusal {

    private static final long serialVersionUID = 1L;

    StrandOfOthers(Strand strand) {
        super("mapping.strand-of-others." + strand);
    }
}
