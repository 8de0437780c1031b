package eu.inclusion.pathway.draft;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What became of a person's text that was saved.
 *
 * @param version   the text that the person has in front of them now; with it the person comes back to save again
 * @param current   the text that is saved now, with the others' answers in it
 * @param takenOver questions that somebody else changed meanwhile: their answers were kept beside the person's own
 * @param writers   e-mail addresses of who wrote since that version elsewhere; also the person's own, for another window
 * @param savedAt   when
 */
public record SavedSection(int version, int current, Set<String> takenOver, List<String> writers, Instant savedAt) {

    public SavedSection {
        takenOver = Set.copyOf(takenOver);
        writers = List.copyOf(writers);
    }

    static SavedSection alone(int version, Instant savedAt) {
        return new SavedSection(version, version, Set.of(), List.of(), savedAt);
    }

    /** Whether somebody else's answers stand in the section that the person does not see yet. */
    public boolean isMerged() {
        return !takenOver.isEmpty();
    }
}
