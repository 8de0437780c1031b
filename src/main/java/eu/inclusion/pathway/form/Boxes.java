package eu.inclusion.pathway.form;

import eu.inclusion.pathway.form.FieldRules.Written;
import eu.inclusion.pathway.form.Question.Box;
import org.jspecify.annotations.Nullable;

/** What a box to type in is like: the right keyboard on a phone, the right help from the browser, the right size. */
final class Boxes {

    private static final int FEW_LINES = 5;

    private Boxes() {
    }

    static Box of(FormField field) {
        String type = type(field.rules().written());
        return new Box(type, inputmode(field), autocomplete(field, type), spellcheck(type), width(field), lines(field),
                field.appearance().before(), field.appearance().after());
    }

    private static String type(@Nullable Written written) {
        if (written == null) {
            return "text";
        }
        return switch (written) {
            case EMAIL -> "email";
            case PHONE -> "tel";
            // A url box refuses "www.example.org" without saying what to do; we do not.
            case URL -> "text";
        };
    }

    private static @Nullable String inputmode(FormField field) {
        if (field.type() != FieldType.NUMBER) {
            return field.rules().written() == Written.URL ? "url" : null;
        }
        Integer decimals = field.rules().decimals();
        return decimals != null && decimals == 0 ? "numeric" : "decimal";
    }

    private static @Nullable String autocomplete(FormField field, String type) {
        String byType = "text".equals(type) ? null : type;
        return field.properties().getOrDefault("autocomplete", byType);
    }

    private static @Nullable String spellcheck(String type) {
        return "text".equals(type) ? null : "false";
    }

    private static String width(FormField field) {
        int length = field.rules().maxLength();
        return switch (field.type()) {
            case NUMBER -> "govuk-input--width-10";
            case TIME -> "govuk-input--width-5";
            default -> length <= 5 ? "govuk-input--width-5" : length <= 10 ? "govuk-input--width-10"
                    : length <= 20 ? "govuk-input--width-20" : "";
        };
    }

    private static int lines(FormField field) {
        String lines = field.properties().getOrDefault("lines", "");
        return lines.matches("[1-9]\\d?") ? Integer.parseInt(lines) : FEW_LINES;
    }
}
