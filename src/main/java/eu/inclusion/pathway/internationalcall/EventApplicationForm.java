package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.io.IOException;
import java.text.Collator;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form {@code apply-for-event}, which organisations fill in themselves and officers on the telephone. */
@Component
public class EventApplicationForm {

    private final FormSchema form;
    private final FormViews views;
    private final FormCheck check;
    private final Countries countries;
    private final Clock clock;

    EventApplicationForm(Forms forms, FormViews views, FormCheck check, Countries countries, Clock clock) throws IOException {
        this.form = forms.read(new ClassPathResource("forms/apply-for-event.form").getInputStream());
        this.views = views;
        this.check = check;
        this.countries = countries;
        this.clock = clock;
    }

    /** The form as it stands: empty, or with what was written so far. */
    public FormView of(Map<String, Object> written, Locale reader) {
        return written.isEmpty() ? views.first(form, data(reader), reader) : again(written, List.of(), reader);
    }

    /** The form with what was typed and what is wrong with it. */
    public FormView again(Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(form, data(reader), typed, problems, reader);
    }

    /** The answers to read. */
    public List<FormItem.Fact> facts(ApplicationAnswers answers, Locale reader) {
        return views.answers(form, data(reader), WrittenAnswers.of(answers), reader);
    }

    public FormSubmission read(Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(form, parameters, reader);
    }

    public FormResult check(Map<String, Object> typed, Locale reader) {
        return check.check(form, typed, data(reader));
    }

    private Map<String, Object> data(Locale reader) {
        int year = ProgrammeTime.dayOf(clock.instant()).getYear();
        return Map.of("countryOptions", countries.inProgramme(year).stream()
                .sorted(Comparator.comparing((Country country) -> country.name(reader), Collator.getInstance(reader)))
                .map(country -> Map.of("value", country.code(), "label", country.name(reader))).toList());
    }
}
