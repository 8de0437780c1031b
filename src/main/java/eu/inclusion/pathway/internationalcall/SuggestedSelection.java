package eu.inclusion.pathway.internationalcall;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom a host would select that only follows the agencies' orders: every agency's main list as far as there are places, turn by turn, the
 * others on the waiting list. The host's officer begins from there.
 */
public record SuggestedSelection(List<EventApplicationId> selected, List<EventApplicationId> waiting) {

    public SuggestedSelection {
        selected = List.copyOf(selected);
        waiting = List.copyOf(waiting);
    }

    /**
     * @param proposed in each agency's order
     * @param sends    for how many persons each agency pays
     * @param free     for how many persons there is room
     */
    public static SuggestedSelection of(Collection<Applicant> proposed, Map<String, Integer> sends, int free) {
        List<Applicant> inTurn = proposed.stream().filter(one -> one.status() == EventApplicationStatus.PRESELECTED)
                .sorted(Comparator.comparing((Applicant one) -> one.priority() == null ? Integer.MAX_VALUE : one.priority())
                        .thenComparing(one -> one.agency().value())).toList();
        Set<EventApplicationId> paid = inTurn.stream().collect(Collectors.groupingBy(one -> one.agency().value())).entrySet().stream()
                .flatMap(agency -> mainList(agency.getValue(), sends.getOrDefault(agency.getKey(), 0)).stream()).collect(Collectors.toSet());
        List<EventApplicationId> selected = new ArrayList<>();
        Set<String> full = new HashSet<>();
        int left = free;
        for (Applicant next : inTurn) {
            boolean fits = next.persons() <= left && !full.contains(next.agency().value());
            if (paid.contains(next.id()) && fits) {
                selected.add(next.id());
                left -= next.persons();
            } else if (paid.contains(next.id())) {
                full.add(next.agency().value()); // a smaller one of the same agency would leave its order
            }
        }
        return new SuggestedSelection(selected, inTurn.stream().map(Applicant::id).filter(one -> !selected.contains(one)).toList());
    }

    private static List<EventApplicationId> mainList(List<Applicant> own, int places) {
        return new AgencyOrder(places, own.stream().map(one -> new AgencyOrder.Ranked(one.id(), one.persons())).toList()).mainList();
    }
}
