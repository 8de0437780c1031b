package eu.inclusion.pathway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong, found by question. */
record Problems(List<FormProblem> all, Wording wording) {

    @Nullable String at(String name) {
        return all.stream().filter(problem -> problem.field().equals(name)).findFirst()
                .map(wording::sentence).orElse(null);
    }
}
