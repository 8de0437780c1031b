package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A condition simple enough for the page itself: comparisons of answers with fixed values, joined by all "and" or all
 * "or". Anything else only the server works out.
 */
record HideRule(boolean any, List<Comparison> comparisons) {

    private static final String VALUE = "(\"[^\"]*\"|true|false|null|-?\\d+(?:\\.\\d+)?)";
    private static final Pattern COMPARED = Pattern.compile("(\\w+)\\s*(!?=)\\s*" + VALUE);
    private static final Pattern CONTAINED =
            Pattern.compile("(not\\s*\\(\\s*)?list contains\\s*\\(\\s*(\\w+)\\s*,\\s*(\"[^\"]*\")\\s*\\)(\\s*\\))?");
    private static final Pattern OUTSIDE_QUOTES = Pattern.compile("\\s+(and|or)\\s+(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    /** One answer compared: whether it is the value, or (for a list of choices) has it. */
    record Comparison(String key, boolean negated, String value) {
    }

    static Optional<HideRule> of(String feel) {
        String condition = feel.strip().replaceFirst("^=", "").strip();
        List<String> joints = OUTSIDE_QUOTES.matcher(condition).results().map(joint -> joint.group(1)).distinct()
                .toList();
        List<Comparison> comparisons = new ArrayList<>();
        for (String part : OUTSIDE_QUOTES.split(condition)) {
            comparison(part.strip()).ifPresent(comparisons::add);
        }
        boolean simple = joints.size() <= 1 && comparisons.size() == OUTSIDE_QUOTES.split(condition).length;
        return simple ? Optional.of(new HideRule(joints.contains("or"), comparisons)) : Optional.empty();
    }

    private static Optional<Comparison> comparison(String part) {
        Matcher compared = COMPARED.matcher(part);
        if (compared.matches()) {
            boolean negated = compared.group(2).equals("!=");
            return Optional.of(new Comparison(compared.group(1), negated, plain(compared.group(3))));
        }
        Matcher contained = CONTAINED.matcher(part);
        if (contained.matches() && (contained.group(1) == null) == (contained.group(4) == null)) {
            boolean negated = contained.group(1) != null;
            return Optional.of(new Comparison(contained.group(2), negated, plain(contained.group(3))));
        }
        return Optional.empty();
    }

    private static String plain(String literal) {
        return literal.startsWith("\"") ? literal.substring(1, literal.length() - 1)
                : "null".equals(literal) ? "" : literal;
    }
}
