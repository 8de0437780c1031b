package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Strand;
import java.util.Map;

/**
 * An event in figures. Persons are participants, without companions; organisations are counted apart and never together with persons.
 *
 * @param capacity for how many persons there was room, and for how many a place was taken
 * @param invited organisations that were invited, how many of them answered, wanted to come, and found no place
 * @param organisations what became of those that had a place
 * @param persons how the persons were there
 * @param walkIns persons who came unannounced, among those who were there
 * @param newcomers organisations that took part and were never supported by the programme before
 * @param strands organisations and persons by strand; an organisation in two strands counts in both
 */
public record EventFigures(Room capacity, Answers invited, Map<Presence, Integer> organisations, Map<Presence, Integer> persons,
        int companions,
        int walkIns, int newcomers, Map<Strand, ByStrand> strands) {

    public EventFigures {
        organisations = Map.copyOf(organisations);
        persons = Map.copyOf(persons);
        strands = Map.copyOf(strands);
    }

    /** Places, in persons. */
    public record Room(int capacity, int taken) {
    }

    /** Organisations and what they answered; the waiting are those for whom no place came free. */
    public record Answers(int invited, int answered, int coming, int waiting) {
    }

    /** Organisations invited, organisations that took part, and persons who were there. */
    public record ByStrand(int invited, int organisations, int persons) {
    }

    public int organisations(Presence how) {
        return organisations.getOrDefault(how, 0);
    }

    public int persons(Presence how) {
        return persons.getOrDefault(how, 0);
    }

    public int organisationsThere() {
        return organisations(Presence.FULL) + organisations(Presence.PARTIAL);
    }

    public int personsThere() {
        return persons(Presence.FULL) + persons(Presence.PARTIAL);
    }

    /**
     * Persons who were there for a hundred organisations that wanted to come. More than a hundred is right: umbrella bodies send several.
     * Published figures of the strategic partnership, 2018 and 2019.
     */
    public int personsPerHundredInterested() {
        return invited.coming() == 0 ? 0 : Math.round(100f * personsThere() / invited.coming());
    }
}
