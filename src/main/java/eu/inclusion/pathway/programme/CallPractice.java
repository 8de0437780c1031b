package eu.inclusion.pathway.programme;

import java.time.Period;
import java.util.List;

/**
 * How agencies call for their international events; read from {@code programme/international-events.yaml}. It warns and refuses nothing.
 *
 * @param openBeforeEvent how long before the event the call opens
 * @param openFor how long organisations can apply
 * @param preselectionAfterApplications between the last day to apply and the last day to propose
 * @param tellBeforeEvent how long before the event participants are told
 * @param calendarOpenFor how long a call in the European Training Calendar is open
 * @param calendarClosesBeforeEvent how long before the event such a call closes
 * @param usualAge from which age participants usually are
 */
public record CallPractice(Sourced<Period> openBeforeEvent, Sourced<Period> openFor, Sourced<Period> preselectionAfterApplications,
        Sourced<Period> tellBeforeEvent, Sourced<Period> calendarOpenFor, Sourced<Period> calendarClosesBeforeEvent,
        Sourced<Integer> usualAge, Content content) {

    static final String NAME = "international-events.yaml";

    /** What a call tells, and where that was read. */
    public record Content(List<Item> items, String source, boolean confirmed) {

        public Content {
            items = List.copyOf(items);
        }
    }

    /** One thing that a call tells. */
    public enum Item {
        TITLE,
        DESCRIPTION,
        PARTICIPANT_PROFILE,
        AGE,
        PLACE,
        DATES,
        DEADLINES,
        LEARNING_OUTCOMES,
        COUNTRIES,
        VENUE_ACCESSIBILITY,
        GROUP_SIZE,
        LANGUAGE,
        PARTICIPATION_TERMS
    }

    static CallPractice read(ProgrammeFiles files) {
        CallPractice practice = files.read(NAME, CallPractice.class);
        DataCheck check = new DataCheck(NAME);
        List.of(practice.openBeforeEvent, practice.openFor, practice.preselectionAfterApplications, practice.tellBeforeEvent,
                practice.calendarOpenFor, practice.calendarClosesBeforeEvent)
                .forEach(one -> check.refuseWhen(one.value().isNegative() || one.value().isZero(), one.value() + " is no time to wait"));
        check.refuseBelow(0, "is no age", practice.usualAge);
        return practice;
    }

    /** The practice as this version ships it, for use without the application. */
    public static CallPractice shipped() {
        return read(ProgrammeFiles.shipped());
    }
}
