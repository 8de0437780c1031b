package eu.inclusion.pathway.desk;

import java.util.List;

/**
 * A page of cases.
 *
 * @param number which page, from 0
 * @param found how many cases there are, counted no further than {@link #MOST_COUNTED} and one
 */
public record CaseLines(List<CaseLine> cases, int number, int found) {

    /** How many cases stand on one page. */
    public static final int SIZE = 25;
    /** A list longer than this is not counted to its end: nobody leafs through it. */
    public static final int MOST_COUNTED = 1000;

    public boolean isMoreThanCounted() {
        return found > MOST_COUNTED;
    }

    public boolean hasPrevious() {
        return number > 0;
    }

    public boolean hasNext() {
        return (number + 1) * SIZE < found;
    }

    public int first() {
        return number * SIZE + 1;
    }

    public int last() {
        return number * SIZE + cases.size();
    }
}
