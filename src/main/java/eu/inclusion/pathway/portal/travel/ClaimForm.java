package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelRuleBook;
import eu.inclusion.pathway.travel.TravelRules;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form in which a journey is claimed. */
@Component
class ClaimForm {

    private final FormSchema form;
    private final FormViews views;
    private final FormCheck check;
    private final TravelRuleBook rules;
    private final MessageSource messages;

    ClaimForm(Forms forms, FormViews views, FormCheck check, TravelRuleBook rules, MessageSource messages) throws IOException {
        this.form = forms.read(new ClassPathResource("forms/claim-travel.form").getInputStream());
        this.views = views;
        this.check = check;
        this.rules = rules;
        this.messages = messages;
    }

    /**
     * What somebody typed, drawn again, and what it says where it is right.
     *
     * @param rowsChanged whether only a row more or less was asked for
     */
    record Answered(FormView view, FormResult result, boolean rowsChanged) {

        boolean accepted() {
            return !rowsChanged && result.accepted();
        }
    }

    FormView of(OwnJourneys.Journey journey, @Nullable TravelClaim claim, Locale reader) {
        Map<String, Object> data = new HashMap<>(data(journey, reader));
        if (claim != null) {
            data.putAll(ClaimAnswers.of(claim));
        }
        return views.first(form, data, reader);
    }

    Answered answered(OwnJourneys.Journey journey, Map<String, String[]> parameters, Locale reader) {
        Map<String, Object> data = data(journey, reader);
        FormSubmission typed = FormSubmission.read(form, parameters, reader);
        FormResult result = check.check(form, typed.values(), data);
        return new Answered(views.again(form, data, typed.values(), typed.rowsChanged() ? List.of() : result.problems(), reader), result,
                typed.rowsChanged());
    }

    private Map<String, Object> data(OwnJourneys.Journey journey, Locale reader) {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMMM uuuu", reader);
        return Map.of("person", journey.person().name(), "event", journey.event().title(),
                "dates", day.format(journey.event().startsOn()) + " – " + day.format(journey.event().endsOn()),
                "rules", rules.of(journey.participation().agency()).map(TravelRules::explanation)
                        .orElseGet(() -> messages.getMessage("travel.task.no-rules", null, reader)));
    }
}
