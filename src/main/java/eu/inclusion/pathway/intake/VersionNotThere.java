package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.programme.Refusal;

/** There is no version of that number that an officer could let count. */
public class VersionNotThere extends Refusal {

    private static final long serialVersionUID = 1L;

    VersionNotThere(int number) {
        super("grantapplication.version-not-there", number);
    }
}
