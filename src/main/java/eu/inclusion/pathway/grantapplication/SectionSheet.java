package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.form.FormProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A section of a draft as it stands now.
 *
 * @param typed    what was typed, right or not
 * @param answers  those answers that are right, each of its type
 * @param problems what is missing or not right yet
 * @param savedBy  e-mail address of who saved it last
 */
public record SectionSheet(SectionKind kind, int version, Map<String, Object> typed, Map<String, Object> answers,
        List<FormProblem> problems, @Nullable String savedBy, @Nullable Instant savedAt) {

    public SectionState state() {
        return SectionState.of(savedAt != null, problems);
    }

    public boolean isStarted() {
        return savedAt != null;
    }
}
