package eu.inclusion.pathway.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One project of an organisation that this programme, or the one before, supported.
 *
 * @param actionType the action's code, for example KA205, KA152 or ESC30
 * @param year the call year, all that lists and people usually know
 */
@Table("past_support")
public record PastSupport(String actionType, SupportRole role, @Column("call_year") int year) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{2,3}\\d{2,3}");

    public PastSupport {
        actionType = actionType.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(actionType).matches()) {
            throw new IllegalArgumentException("An action type is written as KA205 or ESC30, not '" + actionType + "'");
        }
    }

    /** Whether a text is written as an action type is. */
    public static boolean isActionType(String text) {
        return FORM.matcher(text.strip().toUpperCase(Locale.ROOT)).matches();
    }
}
