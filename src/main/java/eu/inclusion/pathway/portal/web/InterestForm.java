package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
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

/** The public form {@code register-interest}: drawn and checked like every other, with the countries that have an agency for youth. */
@Component
class InterestForm {

    private final FormSchema form;
    private final FormViews views;
    private final FormCheck check;
    private final NationalAgencies agencies;
    private final Clock clock;

    InterestForm(Forms forms, FormViews views, FormCheck check, NationalAgencies agencies, Clock clock) throws IOException {
        this.form = forms.read(new ClassPathResource("forms/register-interest.form").getInputStream());
        this.views = views;
        this.check = check;
        this.agencies = agencies;
        this.clock = clock;
    }

    FormView empty(Locale reader) {
        return views.first(form, Map.of("countries", countries(reader), "language", reader.getLanguage()), reader);
    }

    FormView again(Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(form, data(reader), typed, problems, reader);
    }

    FormSubmission read(Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(form, parameters, reader);
    }

    FormResult check(Map<String, Object> typed, Locale reader) {
        return check.check(form, typed, data(reader));
    }

    private Map<String, Object> data(Locale reader) {
        return Map.of("countries", countries(reader));
    }

    private List<Map<String, String>> countries(Locale reader) {
        int year = ProgrammeTime.dayOf(clock.instant()).getYear();
        return agencies.all().stream().filter(agency -> agency.funds(year) && agency.fields().contains(Field.YOUTH))
                .map(NationalAgency::country).distinct()
                .sorted(Comparator.comparing((Country country) -> country.name(reader), Collator.getInstance(reader)))
                .map(country -> Map.of("value", country.code(), "label", country.name(reader))).toList();
    }
}
