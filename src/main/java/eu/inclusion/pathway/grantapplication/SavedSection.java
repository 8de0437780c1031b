package eu.inclusion.pathway.grantapplication;

import java.time.Instant;
import java.util.Set;

/**
 * What became of a person's text that was saved.
 *
 * @param version   the text that the person has in front of them now; with it the person comes back to save again
 * @param takenOver questions that somebody else changed meanwhile: their answers were kept beside the person's own
 * @param savedAt   when
 */
public record SavedSection(int version, Set<String> takenOver, Instant savedAt) {

    public SavedSection {
        takenOver = Set.copyOf(takenOver);
    }

    /** Whether somebody else's answers stand in the section that the person does not see yet. */
    public boolean isMerged() {
        return !takenOver.isEmpty();
    }
}
