package eu.inclusion.pathway.form;

import eu.inclusion.pathway.form.FieldRules.Written;
import eu.inclusion.pathway.programme.TypedText;
import java.util.regex.Pattern;

/**
 * Checks what is written freely: trimmed, without what no database keeps, and of the right length and shape. Length is counted in
 * UTF-16 units, as browsers count it.
 */
class TextCheck {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@.]{2,}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()./-]{8,25}");
    private static final int LONGEST_ADDRESS = 2_000;
    private static final Pattern URL =
            Pattern.compile("(?U)(https?://)?[\\w-]+(\\.[\\w-]+)+(:\\d{1,5})?([/?#]\\S*)?");

    Checked check(FormField field, Object given) {
        if (!(given instanceof String written)) {
            return Checked.wrong("form.not-a-text");
        }
        String text = tidy(field, written);
        FieldRules rules = field.rules();
        if (text.length() > rules.maxLength()) {
            return Checked.wrong("form.too-long", rules.maxLength(), text.length());
        }
        if (text.length() < rules.minLength()) {
            return Checked.wrong("form.too-short", rules.minLength(), text.length());
        }
        return shape(rules, text);
    }

    private static String tidy(FormField field, String written) {
        String lines = TypedText.plain(written);
        return field.type() == FieldType.TEXTAREA ? lines : lines.replace('\n', ' ');
    }

    private static Checked shape(FieldRules rules, String text) {
        if (rules.written() == Written.EMAIL && !EMAIL.matcher(text).matches()) {
            return Checked.wrong("form.not-an-email");
        }
        if (rules.written() == Written.PHONE && !PHONE.matcher(text).matches()) {
            return Checked.wrong("form.not-a-phone");
        }
        if (rules.written() == Written.URL && (text.length() > LONGEST_ADDRESS || !URL.matcher(text).matches())) {
            return Checked.wrong("form.not-an-address");
        }
        if (rules.pattern() != null && !rules.pattern().matcher(text).find()) {
            return Checked.wrong("form.pattern");
        }
        return Checked.fine(text);
    }
}
