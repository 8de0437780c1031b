package eu.inclusion.pathway.preparation;

import java.time.LocalDate;
import java.util.Set;

/** What persons tell in tests. */
public final class Told {

    public static final Wellbeing NEEDS = new Wellbeing(Set.of(AccessNeed.STEP_FREE, AccessNeed.QUIET_ROOM), "A bed that can be adjusted",
            Set.of(Diet.VEGAN), "No sesame", "A fridge for medicines");

    private Told() {
    }

    /** By an adult who needs something and says that it may be kept. */
    public static PersonTold adult(Wellbeing wellbeing) {
        return new PersonTold(wellbeing, true, new Age(LocalDate.of(1990, 5, 4), false), new CloseContact("Li", "+32 470 12 34 56"),
                new VisaData("Moroccan", "AB123456", LocalDate.of(2030, 1, 31)),
                new Journey(LocalDate.of(2025, 6, 1), "14:30", LocalDate.of(2025, 6, 3), null, TravelWay.TRAIN, "Meet me on the platform"),
                true, false, null);
    }

    /** By somebody of 16. */
    public static PersonTold minor(LocalDate startsOn, Guardian guardian) {
        return new PersonTold(Wellbeing.NOTHING, false, new Age(startsOn.minusYears(16), true), new CloseContact("Li", "+32 470 12 34 56"), null,
                new Journey(null, null, null, null, null, null), false, false, guardian);
    }
}
