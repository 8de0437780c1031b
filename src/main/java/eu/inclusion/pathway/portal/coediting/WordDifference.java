package eu.inclusion.pathway.portal.coediting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two texts as one, word by word: what stands in both, what was taken out and what was put in. */
record WordDifference(List<Piece> pieces) {

    private static final int STILL_THE_SAME = 3;
    private static final String BETWEEN_WORDS = "(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)";

    /** What became of a piece of text. */
    enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** Some words that share a fate. */
    record Piece(Fate fate, String text) {
    }

    static WordDifference between(String before, String after) {
        List<String> old = words(before);
        List<String> current = words(after);
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> change : DiffUtils.diff(old, current).getDeltas()) {
            add(pieces, Fate.SAME, old.subList(done, change.getSource().getPosition()));
            add(pieces, Fate.REMOVED, change.getSource().getLines());
            add(pieces, Fate.ADDED, change.getTarget().getLines());
            done = change.getSource().getPosition() + change.getSource().size();
        }
        add(pieces, Fate.SAME, old.subList(done, old.size()));
        return new WordDifference(isAnotherText(pieces) ? wholly(old, current) : List.copyOf(pieces));
    }

    /** Little is left of the old text: piece by piece nobody could read either. */
    private static boolean isAnotherText(List<Piece> pieces) {
        return length(pieces, Fate.SAME) * STILL_THE_SAME < Math.max(length(pieces, Fate.REMOVED), length(pieces, Fate.ADDED));
    }

    private static List<Piece> wholly(List<String> old, List<String> current) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, Fate.REMOVED, old);
        add(pieces, Fate.ADDED, current);
        return List.copyOf(pieces);
    }

    private static int length(List<Piece> pieces, Fate fate) {
        return pieces.stream().filter(piece -> piece.fate() == fate).mapToInt(piece -> piece.text().strip().length()).sum();
    }

    boolean isNone() {
        return pieces.stream().allMatch(piece -> piece.fate() == Fate.SAME);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Words and the room between them; line ends of every kind are the same. */
    private static List<String> words(String text) {
        String plain = text.replace("\r\n", "\n");
        return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(BETWEEN_WORDS));
    }
}
