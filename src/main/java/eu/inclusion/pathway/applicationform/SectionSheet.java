package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.form.FormProblem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
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

    /**
     * Where on the page a row stands that rules speak of: they count without the rows that are still empty.
     *
     * @param place counted from one
     * @return counted from zero; nothing where there is no such row
     */
    public OptionalInt rowOf(String rows, int place) {
        List<AnswerReader> written = AnswerReader.of(typed).rows(rows);
        int[] answered = IntStream.range(0, written.size()).filter(index -> !written.get(index).isEmpty()).toArray();
        List<AnswerReader> right = AnswerReader.of(answers).rows(rows);
        return IntStream.range(0, Math.min(answered.length, right.size())).filter(index -> !right.get(index).isEmpty())
                .skip(Math.max(0, place - 1)).map(index -> answered[index]).findFirst();
    }

    public boolean isStarted() {
        return savedAt != null;
    }
}
