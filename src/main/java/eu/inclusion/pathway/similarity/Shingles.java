package eu.inclusion.pathway.similarity;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.CosineSimilarity;

/**
 * Texts as all runs of three words in them with how often each stands there, whatever their case, spaces and punctuation. The order
 * of longer parts does not matter: who moves a paragraph changes almost nothing.
 */
record Shingles(Map<CharSequence, Integer> counts) {

    private static final int WORDS = 3;
    /** Fewer are too few to say that texts are alike. */
    private static final int FEWEST = 50;
    private static final int HUNDRED = 100;
    private static final CosineSimilarity COSINE = new CosineSimilarity();

    static Shingles of(List<String> texts) {
        Map<CharSequence, Integer> counts = new HashMap<>();
        texts.forEach(text -> count(text, counts));
        return new Shingles(counts);
    }

    boolean tooFew() {
        return counts.size() < FEWEST;
    }

    /** How much alike they are, from 0 to 100: the cosine of the angle between the counts. */
    int percentAlike(Shingles other) {
        return tooFew() || other.tooFew() ? 0 : (int) Math.round(HUNDRED * COSINE.cosineSimilarity(counts, other.counts));
    }

    Collection<CharSequence> all() {
        return counts.keySet();
    }

    private static void count(String text, Map<CharSequence, Integer> counts) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(plain);
        Deque<String> run = new ArrayDeque<>(WORDS);
        int start = words.first();
        for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
            if (plain.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
                add(plain.substring(start, end), run, counts);
            }
        }
    }

    private static void add(String word, Deque<String> run, Map<CharSequence, Integer> counts) {
        if (run.size() == WORDS) {
            run.removeFirst();
        }
        run.addLast(word);
        if (run.size() == WORDS) {
            counts.merge(String.join(" ", run), 1, Integer::sum);
        }
    }
}
