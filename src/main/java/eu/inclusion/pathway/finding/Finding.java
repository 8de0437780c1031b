package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule has to say about an application.
 *
 * @param rule       the rule's stable code, for example {@code minimum-consortium}
 * @param outcome    not eligible or needs a human, never eligible: a rule that is met says nothing
 * @param messageKey the sentence for the applicant, in the bundle {@code eligibility}
 * @param figures    what was compared, in the order of the sentence's placeholders
 * @param source     where the rule was read
 */
public record Finding(String rule, Outcome outcome, String messageKey, List<Object> figures, String source) {

    /** How the codes begin of what leaves to a person whether a partner on top of the minimum brings added value. */
    public static final String ADDED_VALUE = "partner-country.added-value";

    private static final String PREFIX = "eligibility.";

    public Finding {
        if (outcome == Outcome.ELIGIBLE) {
            throw new IllegalArgumentException("A rule that is met finds nothing");
        }
        figures = List.copyOf(figures);
    }

    /** Whether it is about a partner on top of the minimum, which can be struck without sinking the project. */
    public boolean isStrikable() {
        return messageKey.startsWith(PREFIX + ADDED_VALUE);
    }

    /** A broken rule. */
    public static Finding notEligible(String rule, String sentence, String source, Object... figures) {
        return new Finding(rule, Outcome.NOT_ELIGIBLE, key(rule, sentence), List.of(figures), source);
    }

    /** A broken rule; when its number is not confirmed, a person looks first. */
    public static Finding notEligible(String rule, String sentence, Sourced<?> fact, Object... figures) {
        Outcome outcome = fact.confirmed() ? Outcome.NOT_ELIGIBLE : Outcome.NEEDS_HUMAN;
        return new Finding(rule, outcome, key(rule, sentence), List.of(figures), source(fact));
    }

    /** Something unknown, or that no machine can judge. */
    public static Finding needsHuman(String rule, String sentence, String source, Object... figures) {
        return new Finding(rule, Outcome.NEEDS_HUMAN, key(rule, sentence), List.of(figures), source);
    }

    public static Finding needsHuman(String rule, String sentence, Sourced<?> fact, Object... figures) {
        return needsHuman(rule, sentence, source(fact), figures);
    }

    /** Its name in all languages, for example {@code deadline.late}. */
    public String code() {
        return messageKey.substring(PREFIX.length());
    }

    /** Whom it is about, where it is about one organisation. */
    public @Nullable Integer place() {
        return figures.stream().filter(Who.class::isInstance).map(Who.class::cast).map(Who::place).findFirst().orElse(null);
    }

    /** Which activity it is about, counted from one, where it is about one. */
    public @Nullable Integer activity() {
        return figures.stream().filter(WhichActivity.class::isInstance).map(WhichActivity.class::cast).map(WhichActivity::place).findFirst()
                .orElse(null);
    }

    private static String key(String rule, String sentence) {
        return PREFIX + rule + "." + sentence;
    }

    private static String source(Sourced<?> fact) {
        return fact.confirmed() || fact.source().contains("not confirmed") ? fact.source() : fact.source() + " (not confirmed)";
    }
}
