package eu.inclusion.pathway.portal.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.CoEditor;
import eu.inclusion.pathway.coediting.DraftRight;
import eu.inclusion.pathway.coediting.Invitation;
import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms with which a contact invites somebody to a draft, and changes what an invited person may do. */
@Component
class CoEditorForms {

    private static final String SOME = "SOME";

    private final FormSchema invite;
    private final FormSchema change;
    private final FormViews views;
    private final FormCheck check;
    private final ApplicationWords words;

    CoEditorForms(Forms forms, FormViews views, FormCheck check, ApplicationWords words) throws IOException {
        this.invite = forms.read(new ClassPathResource("forms/invite-co-editor.form").getInputStream());
        this.change = forms.read(new ClassPathResource("forms/change-co-editor.form").getInputStream());
        this.views = views;
        this.check = check;
        this.words = words;
    }

    /** What somebody typed in one of the forms, drawn again, and what it says where it is right. */
    record Answered(FormView view, FormResult result) {

        boolean accepted() {
            return result.accepted();
        }
    }

    FormView empty(GrantApplication draft, LocalDate until, Locale reader) {
        Map<String, Object> data = new HashMap<>(data(draft, reader));
        data.putAll(Map.of("until", until.toString(), "language", reader.getLanguage()));
        return views.first(invite, data, reader);
    }

    FormView of(GrantApplication draft, CoEditor person, Locale reader) {
        Map<String, Object> data = new HashMap<>(data(draft, reader));
        data.put("whole", person.whole() == null ? SOME : person.whole().name());
        data.put("writeSections", slugs(person, DraftRight.WRITE));
        data.put("readSections", slugs(person, DraftRight.READ));
        data.put("until", ProgrammeTime.dayOf(person.expiresAt().minusSeconds(1)).toString());
        return views.first(change, data, reader);
    }

    Answered invited(GrantApplication draft, Map<String, String[]> parameters, Locale reader) {
        return answered(invite, draft, parameters, reader);
    }

    Answered changed(GrantApplication draft, Map<String, String[]> parameters, Locale reader) {
        return answered(change, draft, parameters, reader);
    }

    /** @param person who is invited already, where it is a change */
    static Invitation invitation(Map<String, Object> answers, @Nullable CoEditor person) {
        Object whole = answers.get("whole");
        Instant until = LocalDate.parse(String.valueOf(answers.get("until"))).plusDays(1).atStartOfDay(ProgrammeTime.ZONE).toInstant();
        return new Invitation(person == null ? text(answers, "email") : person.email(), person == null ? text(answers, "name") : person.name(),
                person == null ? text(answers, "organisation") : person.organisation(),
                person == null ? text(answers, "language") : person.language(),
                SOME.equals(whole) ? null : DraftRight.valueOf(String.valueOf(whole)), SOME.equals(whole) ? sections(answers) : Map.of(), until);
    }

    private Answered answered(FormSchema form, GrantApplication draft, Map<String, String[]> parameters, Locale reader) {
        Map<String, Object> data = data(draft, reader);
        FormSubmission typed = FormSubmission.read(form, parameters, reader);
        FormResult result = check.check(form, typed.values(), data);
        return new Answered(views.again(form, data, typed.values(), result.problems(), reader), result);
    }

    private Map<String, Object> data(GrantApplication draft, Locale reader) {
        List<Map<String, String>> sections = draft.sections().stream().filter(CoEditorForms::hasPage)
                .map(kind -> Map.of("value", kind.slug(), "label", words.of("grantapplication.section." + kind, reader))).toList();
        return Map.of("sectionOptions", sections);
    }

    /** The last confirmations are given by whoever submits. */
    private static boolean hasPage(SectionKind kind) {
        return kind != SectionKind.CHECKLIST;
    }

    private static Map<SectionKind, DraftRight> sections(Map<String, Object> answers) {
        Map<SectionKind, DraftRight> rights = new EnumMap<>(SectionKind.class);
        kinds(answers.get("readSections")).forEach(kind -> rights.put(kind, DraftRight.READ));
        kinds(answers.get("writeSections")).forEach(kind -> rights.put(kind, DraftRight.WRITE));
        return rights;
    }

    private static List<SectionKind> kinds(@Nullable Object slugs) {
        return slugs instanceof Collection<?> many
                ? many.stream().flatMap(slug -> SectionKind.ofSlug(String.valueOf(slug)).stream()).toList() : List.of();
    }

    private static List<String> slugs(CoEditor person, DraftRight right) {
        return person.sections().stream().filter(section -> section.ability() == right && hasPage(section.kind())).map(section -> section.kind().slug()).sorted().toList();
    }

    private static String text(Map<String, Object> answers, String key) {
        return String.valueOf(answers.get(key));
    }
}
