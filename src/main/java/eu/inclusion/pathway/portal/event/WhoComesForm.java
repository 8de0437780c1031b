package eu.inclusion.pathway.portal.event;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form {@code who-comes}: how many places an organisation keeps, and who comes. */
@Component
class WhoComesForm {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FormSchema form;
    private final FormViews views;
    private final FormCheck check;

    WhoComesForm(Forms forms, FormViews views, FormCheck check) throws IOException {
        this.form = forms.read(new ClassPathResource("forms/who-comes.form").getInputStream());
        this.views = views;
        this.check = check;
    }

    FormView first(int held, List<EventPerson> persons, Locale reader) {
        Map<String, Object> data = data(held);
        data.put("places", held);
        if (!persons.isEmpty()) {
            data.put("persons", persons.stream().map(WhoComesForm::row).toList());
        }
        return views.first(form, data, reader);
    }

    FormView again(int held, Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(form, data(held), typed, problems, reader);
    }

    FormSubmission read(Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(form, parameters, reader);
    }

    FormResult check(int held, Map<String, Object> typed) {
        return check.check(form, typed, data(held));
    }

    /** How many places the answers keep. */
    static int places(Map<String, Object> answers) {
        return answers.get("places") instanceof Number number ? number.intValue() : 0;
    }

    /** Whom the answers name. */
    static List<NamedPerson> named(Map<String, Object> answers) {
        return answers.get("persons") instanceof Collection<?> rows
                ? rows.stream().filter(Map.class::isInstance).map(row -> person((Map<?, ?>) row)).toList() : List.of();
    }

    private static NamedPerson person(Map<?, ?> row) {
        String id = said(row, "person");
        return new NamedPerson(id != null && ID.matcher(id).matches() ? new EventPersonId(UUID.fromString(id)) : null,
                String.valueOf(row.get("name")), said(row, "role"), said(row, "email"), Boolean.TRUE.equals(row.get("companion")));
    }

    private static @Nullable String said(Map<?, ?> row, String key) {
        Object said = row.get(key);
        return said == null ? null : said.toString();
    }

    private static Map<String, Object> row(EventPerson person) {
        Map<String, Object> row = new HashMap<>();
        row.put("person", person.id().text());
        row.put("name", person.name());
        row.put("companion", person.companion());
        if (person.role() != null) {
            row.put("role", person.role());
        }
        if (person.email() != null) {
            row.put("email", person.email());
        }
        return row;
    }

    private static Map<String, Object> data(int held) {
        Map<String, Object> data = new HashMap<>();
        data.put("held", held);
        return data;
    }
}
