package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form in which a person, the organisation for it, or an officer on the telephone tells what is needed before an event. */
@Component
public class PreparationForm {

    private final FormSchema form;
    private final FormViews views;
    private final FormCheck check;
    private final PreparationWords words;
    private final PreparationSettings settings;

    PreparationForm(Forms forms, FormViews views, FormCheck check, PreparationWords words, PreparationSettings settings) throws IOException {
        this.form = forms.read(new ClassPathResource("forms/tell-preparation.form").getInputStream());
        this.views = views;
        this.check = check;
        this.words = words;
        this.settings = settings;
    }

    /** What somebody typed, drawn again, and what it says where it is right. */
    public record Answered(FormView view, FormResult result) {

        public boolean accepted() {
            return result.accepted();
        }

        /** What was told, where it was accepted. */
        public PersonTold told() {
            return PreparationAnswers.told(result.answers());
        }
    }

    public FormView of(EventPerson person, Event event, Optional<PersonPreparation> known, Locale reader) {
        Map<String, Object> data = new HashMap<>(data(person, event, reader));
        known.ifPresent(one -> data.putAll(PreparationAnswers.of(one.told(), event.startsOn())));
        return views.first(form, data, reader);
    }

    public Answered answered(EventPerson person, Event event, Map<String, String[]> parameters, Locale reader) {
        Map<String, Object> data = data(person, event, reader);
        FormSubmission typed = FormSubmission.read(form, parameters, reader);
        FormResult result = check.check(form, typed.values(), data);
        return new Answered(views.again(form, data, typed.values(), result.problems(), reader), result);
    }

    private Map<String, Object> data(EventPerson person, Event event, Locale reader) {
        Map<String, Object> data = new HashMap<>(Map.of("person", person.name(), "event", event.title(), "dates", words.days(event, reader),
                "place", event.place(), "venueAccessibility", event.venueAccessibility(), "firstDay", words.day(event.startsOn(), reader),
                "consentText", words.of("preparation.consent." + HealthConsent.CURRENT, reader),
                "deletedOn", words.day(settings.deletedOn(event.endsOn()), reader)));
        data.put("abroad", event.kind() == EventKind.INTERNATIONAL); // near by nobody is asked for a day of birth or a passport
        return data;
    }
}
