package eu.inclusion.pathway.similarity;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * A few numbers that stand for a text: two texts that are much alike almost surely share one of them, others almost surely none
 * (MinHash in bands; A. Broder 1997, J. Leskovec et al., "Mining of Massive Datasets", chapter 3). They find candidates; how much
 * alike those are is measured on the texts themselves.
 */
final class Sketch {

    private static final int BANDS = 32;
    private static final int ROWS = 2;
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Sketch() {
    }

    /** @param kind sketches of different kinds of text never meet */
    static Set<Long> of(Shingles shingles, int kind) {
        Set<Long> numbers = new TreeSet<>();
        if (!shingles.tooFew()) {
            long[] least = least(shingles);
            for (int band = 0; band < BANDS; band++) {
                long number = mixed(kind * GOLDEN + band);
                for (int row = 0; row < ROWS; row++) {
                    number = mixed(number ^ least[band * ROWS + row]);
                }
                numbers.add(number);
            }
        }
        return numbers;
    }

    /** For each of many ways to number the shingles the least number. */
    private static long[] least(Shingles shingles) {
        long[] least = new long[BANDS * ROWS];
        Arrays.fill(least, Long.MAX_VALUE);
        for (CharSequence shingle : shingles.all()) {
            long number = numberOf(shingle);
            for (int way = 0; way < least.length; way++) {
                least[way] = Math.min(least[way], mixed(number + (way + 1) * GOLDEN));
            }
        }
        return least;
    }

    /** FNV-1a: the same on every machine and in every version, as it is stored. */
    private static long numberOf(CharSequence text) {
        long hash = FNV_OFFSET;
        for (int index = 0; index < text.length(); index++) {
            hash = (hash ^ text.charAt(index)) * FNV_PRIME;
        }
        return hash;
    }

    /** The last step of SplitMix64, which spreads numbers that lie close. */
    private static long mixed(long number) {
        long mixed = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
