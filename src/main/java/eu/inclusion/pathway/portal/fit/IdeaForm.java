package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.form.PublicForm;
import eu.inclusion.pathway.identity.Contact;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form {@code send-project-idea}, filled with what the wizard was told and with who has signed in. */
@Component
class IdeaForm extends PublicForm {

    private final FitChoices choices;
    private final OwnOpenPaths own;

    IdeaForm(Forms forms, FormViews views, FormCheck check, FitChoices choices, OwnOpenPaths own) throws IOException {
        super(forms.read(new ClassPathResource("forms/send-project-idea.form").getInputStream()), views, check);
        this.choices = choices;
        this.own = own;
    }

    FormView first(FitAnswers answers, List<FitProfile.Partner> partners, @Nullable Contact contact, Locale reader) {
        Map<String, Object> data = data(reader);
        putTyped(data, "summary", answers, "idea");
        for (String question : List.of("impact", "country", "community", "type")) {
            putTyped(data, question, answers, question);
        }
        data.put("partners", partners.stream().map(partner -> partner.country().name(reader)).collect(Collectors.joining(", ")));
        data.put("language", reader.getLanguage());
        if (contact != null) {
            data.putAll(own.known(contact));
        }
        return first(data, reader);
    }

    @Override
    protected Map<String, Object> data(Locale reader) {
        FitAnswers none = new FitAnswers(Map.of());
        Map<String, Object> data = new HashMap<>(choices.of(FitStep.IMPACT, none, reader));
        data.putAll(choices.of(FitStep.PLACE, none, reader));
        data.putAll(choices.of(FitStep.ORGANISATION, none, reader));
        return data;
    }

    private static void putTyped(Map<String, Object> data, String question, FitAnswers answers, String name) {
        String typed = FitChoices.typed(answers, name);
        if (!typed.isEmpty()) {
            data.put(question, typed);
        }
    }
}
