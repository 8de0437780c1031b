package eu.inclusion.pathway.applicationform;

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
 * @param earlier  texts under questions that the form asks no more
 * @param savedBy  e-mail address of who saved it last
 */
public record SectionSheet(SectionKind kind, int version, Map<String, Object> typed, Map<String, Object> answers,
        List<FormProblem> problems, List<String> earlier, @Nullable String savedBy, @Nullable Instant savedAt) {

    public SectionState state() {
        return SectionState.of(savedAt != null, problems);
    }

    /** What is not right; what is only missing is no error yet. */
    public List<FormProblem> errors() {
        return problems.stream().filter(problem -> !SectionState.onlyMissing(problem)).toList();
    }

    public boolean isStarted() {
        return savedAt != null;
    }
}
