package eu.inclusion.pathway.form;

import eu.inclusion.pathway.form.FormItem.Fact;
import eu.inclusion.pathway.form.Question.Choice;
import eu.inclusion.pathway.form.Question.TypedParts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prepares one question for drawing: its words, its value, its ids. */
record QuestionBuilder(Place place, Values values, Problems problems, Wording wording) {

    private static final int SHORT_ENOUGH_TO_SAY = 4_000;

    /** Which fragment draws the question. */
    static String kind(FormField field) {
        return field.carried() ? "carried" : switch (field.type()) {
            case TEXTAREA -> "textarea";
            case CHECKBOX -> "checkbox";
            case CHECKLIST, TAGLIST -> "checkboxes";
            case RADIO -> "radios";
            case SELECT -> "select";
            case DATE -> "date";
            default -> "input";
        };
    }

    /** The id of the element that a link to the question leads to. */
    static String target(FormSchema form, String name) {
        String key = name.substring(name.lastIndexOf('.') + 1);
        Stream<FormField> inRows = form.rows().stream().filter(rows -> name.startsWith(rows.key() + "["))
                .flatMap(rows -> rows.fields().stream());
        Optional<FormField> field = (name.contains("[") ? inRows : form.fields().stream())
                .filter(one -> one.key().equals(key)).findFirst();
        return id(name) + (field.map(FormField::type).filter(FieldType.DATE::equals).isPresent() ? "-day" : "");
    }

    static String id(String name) {
        return name.replace("[", "-").replace("].", "-").replace("]", "");
    }

    static @Nullable String describedBy(String id, String hint, @Nullable String error) {
        String ids = ((hint.isEmpty() ? "" : id + "-hint ") + (error == null ? "" : id + "-error")).strip();
        return ids.isEmpty() ? null : ids;
    }

    Question question(FormField field) {
        String name = place.name() + field.key();
        String id = id(name);
        String hint = hint(field);
        String error = problems.at(name);
        return new Question(id, name, optional(field, label(field)), hint, error, describedBy(id, hint, error),
                text(field), choicesAndGone(field, id), Boxes.of(field), parts(field));
    }

    /** A value to read. */
    Fact fact(FormField field) {
        Object value = values.of(field);
        if (field.type() == FieldType.CHECKBOX) {
            return new Fact(label(field), wording.word(Boolean.TRUE.equals(value) ? "form.yes" : "form.no"));
        }
        String shown = field.type().chosen()
                ? Stream.concat(choices(field, "").stream().filter(Choice::chosen).map(Choice::label), gone(field))
                        .collect(Collectors.joining(", "))
                : measured(field, ShownValue.of(value, wording.locale()));
        return shown.isBlank() ? new Fact(label(field), wording.word("form.nothing"), false) : new Fact(label(field), shown);
    }

    /** With what stands before or after the box in which it is typed. */
    private static String measured(FormField field, String shown) {
        Question.Box box = Boxes.of(field);
        return shown.isBlank() ? shown : Stream.of(box.before(), shown, box.after()).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    private String label(FormField field) {
        return wording.filled(place.texts() + field.key() + ".label", field.label(), values.data());
    }

    private String optional(FormField field, String label) {
        return field.rules().required() || field.type() == FieldType.CHECKBOX ? label
                : wording.word("form.optional", label);
    }

    private String hint(FormField field) {
        String own = wording.filled(place.texts() + field.key() + ".description", field.description(), values.data());
        String general = switch (field.type()) {
            case DATE -> wording.word("form.date-hint");
            case TIME -> wording.word("form.time-hint");
            case CHECKLIST, TAGLIST -> wording.word("form.choose-all");
            case TEXTAREA -> field.rules().maxLength() <= SHORT_ENOUGH_TO_SAY
                    ? wording.word("form.at-most", field.rules().maxLength()) : "";
            default -> "";
        };
        return (own + " " + general).strip();
    }

    private String text(FormField field) {
        Object value = values.of(field);
        return value == null ? "" : TypedNumber.write(value, wording.locale());
    }

    private List<Choice> choices(FormField field, String id) {
        Set<String> chosen = chosen(values.of(field));
        List<Choice> choices = new ArrayList<>();
        for (FormOption option : field.options().in(values.data())) {
            // What comes with the data comes in the reader's language; there may be hundreds, in each of many rows.
            String label = field.options().dataKey() != null ? option.label()
                    : wording.of(place.texts() + field.key() + ".option." + option.value(), option.label());
            String suffix = choices.isEmpty() ? "" : "-" + (choices.size() + 1);
            choices.add(new Choice(id + suffix, option.value(), label, chosen.contains(option.value())));
        }
        return choices;
    }

    /** What was chosen and is not, or no more, among the answers to choose from: it is shown all the same, nothing typed is lost. */
    private Stream<String> gone(FormField field) {
        List<String> known = field.options().in(values.data()).stream().map(FormOption::value).toList();
        return chosen(values.of(field)).stream().filter(value -> !value.isBlank() && !known.contains(value)).sorted();
    }

    private List<Choice> choicesAndGone(FormField field, String id) {
        List<Choice> choices = new ArrayList<>(choices(field, id));
        if (field.type() == FieldType.SELECT) {
            gone(field).forEach(value -> choices.add(new Choice(id + "-gone", value, wording.word("form.no-longer-there", value), true)));
        }
        return choices;
    }

    private static Set<String> chosen(@Nullable Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.toSet());
        }
        return value == null ? Set.of() : Set.of(value.toString());
    }

    private TypedParts parts(FormField field) {
        Object value = values.of(field);
        if (field.type() != FieldType.DATE || value == null) {
            return new TypedParts("", "", "");
        }
        TypedDate date = TypedDate.in(value.toString());
        return new TypedParts(date.day(), date.month(), date.year());
    }
}
