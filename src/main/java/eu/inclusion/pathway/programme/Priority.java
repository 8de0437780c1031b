package eu.inclusion.pathway.programme;

import java.util.Set;

/**
 * A priority of the programme that a project ties in with.
 *
 * @param code         its stable code, for example {@code INCLUSION_AND_DIVERSITY}
 * @param fields       the fields it belongs to; none when it is horizontal and so valid in every field
 * @param calls        the calls it is valid in
 * @param alsoWritten  other codes by which it is understood
 */
public record Priority(String code, Set<Field> fields, CallYears calls, Set<String> alsoWritten, String source) {

    /** Whether a project of any field can choose it. */
    public boolean horizontal() {
        return fields.isEmpty();
    }

    /** Whether a project whose impact lies in that field can choose it. */
    public boolean validIn(Field field) {
        return horizontal() || fields.contains(field);
    }

    Priority until(int callYear) {
        return new Priority(code, fields, new CallYears(calls.from(), callYear), alsoWritten, source);
    }
}
