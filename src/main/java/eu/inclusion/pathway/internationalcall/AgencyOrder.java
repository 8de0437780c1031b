package eu.inclusion.pathway.internationalcall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * An agency's applicants in the order in which it proposes them, and the places for which it pays. A group that is too large for what is
 * left is passed over for a smaller one, so that no place stays empty.
 *
 * @param places for how many persons the agency pays
 */
public record AgencyOrder(int places, List<Ranked> inOrder) {

    public AgencyOrder {
        inOrder = List.copyOf(inOrder);
    }

    /** One applicant in the order and for how many persons it asks. */
    public record Ranked(EventApplicationId id, int persons) {
    }

    /** The main list: those for whom the agency's places suffice. The others wait. */
    public List<EventApplicationId> mainList() {
        List<EventApplicationId> main = new ArrayList<>();
        int left = places;
        for (Ranked next : inOrder) {
            if (next.persons() <= left) {
                left -= next.persons();
                main.add(next.id());
            }
        }
        return main;
    }

    /** Whether a choice keeps to the order: nobody was passed over who would have fitted. */
    boolean isKeptBy(Collection<EventApplicationId> chosen) {
        Set<EventApplicationId> selected = Set.copyOf(chosen);
        int left = places;
        int selectedLeft = (int) inOrder.stream().filter(one -> selected.contains(one.id())).count();
        for (Ranked next : inOrder) {
            if (selected.contains(next.id())) {
                left -= next.persons();
                selectedLeft--;
            } else if (selectedLeft > 0 && next.persons() <= left) {
                return false;
            }
        }
        return true;
    }

    int personsOf(Collection<EventApplicationId> chosen) {
        return inOrder.stream().filter(one -> chosen.contains(one.id())).mapToInt(Ranked::persons).sum();
    }
}
