package eu.inclusion.pathway.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Checks the answer to one question by how it is answered. */
class FieldCheck {

    private final TextCheck text = new TextCheck();
    private final NumberCheck number = new NumberCheck();
    private final ChoiceCheck choice = new ChoiceCheck();
    private final MomentCheck moment;

    FieldCheck(MomentCheck moment) {
        this.moment = moment;
    }

    Checked check(FormField field, @Nullable Object given, Map<String, ?> data) {
        if (unanswered(given)) {
            return withoutAnswer(field);
        }
        return switch (field.type()) {
            case TEXTFIELD, TEXTAREA -> text.check(field, given);
            case NUMBER -> number.check(field, given);
            case CHECKBOX -> tick(field, given);
            case RADIO, SELECT -> choice.one(field, given, data);
            case CHECKLIST, TAGLIST -> choice.many(field, given, data);
            case DATE -> moment.date(field, given);
            case TIME -> moment.time(field, given);
        };
    }

    private static boolean unanswered(@Nullable Object given) {
        return given == null || given instanceof String text && text.isBlank()
                || given instanceof Collection<?> many && many.isEmpty();
    }

    private static Checked withoutAnswer(FormField field) {
        if (field.rules().required()) {
            return Checked.wrong(requiredKey(field.type()));
        }
        if (field.type().manyOfList()) {
            return Checked.fine(List.of());
        }
        return Checked.fine(field.type() == FieldType.CHECKBOX ? false : null);
    }

    private static Checked tick(FormField field, Object given) {
        if (!(given instanceof Boolean ticked)) {
            return Checked.wrong("form.not-a-tick");
        }
        return !ticked && field.rules().required() ? Checked.wrong(requiredKey(field.type())) : Checked.fine(ticked);
    }

    private static String requiredKey(FieldType type) {
        return switch (type) {
            case CHECKBOX -> "form.required-tick";
            case RADIO, SELECT -> "form.required-choice";
            case CHECKLIST, TAGLIST -> "form.required-choices";
            case DATE -> "form.required-date";
            default -> FormProblem.REQUIRED;
        };
    }
}
