package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormField;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormRows;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The questions of each page: drawn, read and checked like every other form. */
@Component
class FitQuestions {

    private final Map<FitStep, FormSchema> forms = new EnumMap<>(FitStep.class);
    private final Set<String> asked = new HashSet<>();
    private final FormViews views;
    private final FormCheck check;
    private final FitChoices choices;

    FitQuestions(Forms forms, FormViews views, FormCheck check, FitChoices choices) throws IOException {
        for (FitStep step : FitStep.values()) {
            this.forms.put(step, forms.read(new ClassPathResource("forms/" + step.form() + ".form").getInputStream()));
            asked.addAll(asked(step));
        }
        this.views = views;
        this.check = check;
        this.choices = choices;
    }

    /** The answers in an address. */
    FitAnswers answers(Map<String, String[]> parameters) {
        return FitAnswers.of(parameters, asked);
    }

    /** The answers in an address that a form sent along; none where it makes no sense. */
    FitAnswers answers(String query) {
        try {
            return FitAnswers.ofAddress(query, asked);
        } catch (IllegalArgumentException noAddress) {
            return new FitAnswers(Map.of());
        }
    }

    /** What one page asks. */
    Set<String> asked(FitStep step) {
        FormSchema form = forms.get(step);
        return Stream.concat(form.fields().stream().map(FormField::key), form.rows().stream().map(FormRows::key)).collect(Collectors.toSet());
    }

    FormSubmission read(FitStep step, Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(forms.get(step), parameters, reader);
    }

    FormResult check(FitStep step, FitAnswers answers, Locale reader) {
        return check(step, read(step, answers.typed(), reader).values(), answers, reader);
    }

    /** The same of what was just typed, also where it is too long to go along. */
    FormResult check(FitStep step, Map<String, Object> typed, FitAnswers answers, Locale reader) {
        return check.check(forms.get(step), typed, choices.of(step, answers, reader));
    }

    FormView first(FitStep step, FitAnswers answers, Locale reader) {
        return views.first(forms.get(step), choices.of(step, answers, reader), reader);
    }

    FormView again(FitStep step, FitAnswers answers, Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(forms.get(step), choices.of(step, answers, reader), typed, problems, reader);
    }

    /** What was answered on a page, to read; a partner in one line. */
    List<FormItem.Fact> facts(FitStep step, FitAnswers answers, Locale reader) {
        if (step == FitStep.PARTNERS) {
            return choices.partners(check(step, answers, reader).answers(), reader);
        }
        return views.answers(forms.get(step), choices.of(step, answers, reader), read(step, answers.typed(), reader).values(), reader);
    }
}
