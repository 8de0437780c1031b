package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.form.PublicForm;
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
class InterestForm extends PublicForm {

    private final NationalAgencies agencies;
    private final Clock clock;

    InterestForm(Forms forms, FormViews views, FormCheck check, NationalAgencies agencies, Clock clock) throws IOException {
        super(forms.read(new ClassPathResource("forms/register-interest.form").getInputStream()), views, check);
        this.agencies = agencies;
        this.clock = clock;
    }

    FormView empty(Locale reader) {
        return first(Map.of("countries", countries(reader), "language", reader.getLanguage()), reader);
    }

    @Override
    protected Map<String, Object> data(Locale reader) {
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
