package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import org.jspecify.annotations.Nullable;

/**
 * What an officer looks for among the cases.
 *
 * @param text part of an organisation's name, or a reference, or its number
 * @param ended whether paths that have ended are looked through too, when no status is chosen
 */
public record CaseSearch(String text, @Nullable Phase phase, @Nullable PathStatus status, @Nullable Strand strand,
        @Nullable AgencyCode agency, boolean ended) {

    public CaseSearch {
        text = text.strip();
    }

    public static CaseSearch openOnes() {
        return new CaseSearch("", null, null, null, null, false);
    }

    /** Whether anything was chosen at all. */
    public boolean isNarrow() {
        return !equals(openOnes());
    }
}
