package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Refusal;

/** A file cannot go with an application: there are enough of its kind, or all together would be too large. */
public class AnnexNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;

    private AnnexNotAccepted(String why, Object... arguments) {
        super("grantapplication.annex.not-accepted." + why, arguments);
    }

    static AnnexNotAccepted tooMany(AnnexKind kind, int most) {
        return new AnnexNotAccepted("too-many." + kind, most);
    }

    static AnnexNotAccepted tooLargeTogether(int megabytes) {
        return new AnnexNotAccepted("too-large-together", megabytes);
    }
}
