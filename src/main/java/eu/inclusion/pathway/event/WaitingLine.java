package eu.inclusion.pathway.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Those who wait for a place, in the order in which they asked. What is free goes to the first whose whole group fits; a smaller
 * group further back may then go first, so that no chair stays empty.
 */
record WaitingLine(List<Participation> inOrder) {

    static WaitingLine of(Collection<Participation> waiting) {
        return new WaitingLine(waiting.stream().sorted(Comparator.comparing(Participation::placeInLine)).toList());
    }

    /** Who is offered places when so many are free. */
    List<Participation> offered(int free) {
        List<Participation> offered = new ArrayList<>();
        int left = free;
        for (Participation next : inOrder) {
            int persons = personsOf(next);
            if (persons <= left) {
                left -= persons;
                offered.add(next);
            }
        }
        return offered;
    }

    static int personsOf(Participation participation) {
        return Optional.ofNullable(participation.persons()).orElseThrow();
    }
}
