package eu.inclusion.pathway.preparation;

import java.util.Map;

/**
 * How many need what: numbers for the venue and the kitchen, without names.
 *
 * @param kept whether these are the numbers that were kept when the rest was deleted
 */
public record PreparationCounts(int expected, int told, int mayNotCome, int medical, int visa, Map<AccessNeed, Integer> needs,
        Map<Diet, Integer> diets, int otherDiets, boolean kept) {

    /** How many have told nothing yet. */
    public int missing() {
        return expected - told;
    }
}
