package eu.inclusion.pathway.invitation;

import java.util.List;

/**
 * A page of organisations to choose from, those who have waited longest first.
 *
 * @param number which page, from 0
 * @param found how many fit
 * @param chosen how many are chosen in all, on whatever page
 * @param notInList how many fit besides and cannot be chosen
 */
public record InviteePage(List<InviteeLine> lines, int number, int found, int chosen, NotInList notInList) {

    /** How many organisations stand on one page. */
    public static final int SIZE = 50;

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
        return number * SIZE + lines.size();
    }
}
