package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one action fits an idea.
 *
 * @param route      to which field and agency the application would go; nothing as long as the field is not known
 * @param perhaps    whether nobody has said yet that the agency opens this round
 * @param fine       codes of the rules that are met by what was answered
 * @param broken     rules that are not met
 * @param toFindOut  what the organisation still has to find out
 * @param forAPerson what a person will look at
 */
public record ActionFit(
        Occasion occasion,
        @Nullable Route route,
        boolean perhaps,
        Verdict verdict,
        List<String> fine,
        List<Finding> broken,
        List<Finding> toFindOut,
        List<Finding> forAPerson) {

    /** The rule that sends European NGOs elsewhere. */
    private static final String EUROPEAN_NGO = "european-ngo";

    /** What comes of it. */
    public enum Verdict {
        /** Nothing speaks against it. */
        FITS,
        /** It fits when the organisation changes its plan. */
        AFTER_CHANGES,
        /** The organisation or its field cannot have it. */
        DOES_NOT_FIT
    }

    /** Whether the application goes to EACEA and not to a National Agency. */
    public boolean goesToEacea() {
        return route != null && route.managedBy() == ManagedBy.EACEA
                || forAPerson.stream().anyMatch(finding -> finding.rule().equals(EUROPEAN_NGO));
    }
}
