package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By what a call is known: its year, the action and the number of the round. */
public record CallKey(int callYear, Action action, int round) {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})-([A-Z0-9]{1,10})-(\\d{1,2})");

    /** As it stands in an address, for example {@code 2026-KA210-1}. */
    public String text() {
        return callYear + "-" + action + "-" + round;
    }

    public static Optional<CallKey> of(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches() ? action(parts.group(2)).map(action ->
                new CallKey(Integer.parseInt(parts.group(1)), action, Integer.parseInt(parts.group(3)))) : Optional.empty();
    }

    private static Optional<Action> action(String name) {
        return Arrays.stream(Action.values()).filter(action -> action.name().equals(name)).findFirst();
    }
}
