package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that stands in a calendar, in the reader's words.
 *
 * @param uid      what calendars know it by: the same in every file and feed, for as long as it exists
 * @param sequence how many times it was moved, changed or cancelled
 * @param about    more of it in plain text; may be empty
 * @param place    where it is, as one line
 * @param page     where the reader finds more, beginning with a slash; none where there is no such page
 * @param agency   whose it is; none where it is everybody's
 */
public record CalendarEntry(
        String uid,
        int sequence,
        EntryKind kind,
        EntryStatus status,
        EntryTime when,
        String title,
        String about,
        @Nullable String place,
        @Nullable String page,
        @Nullable AgencyCode agency) {

    static final Comparator<CalendarEntry> BY_TIME = Comparator.comparing((CalendarEntry entry) -> entry.when().order())
            .thenComparing(CalendarEntry::kind).thenComparing(CalendarEntry::title).thenComparing(CalendarEntry::uid);

    /** A last day, or a last moment, that takes nobody's time. */
    public static CalendarEntry deadline(String uid, EntryKind kind, EntryTime when, String title, @Nullable String page, @Nullable AgencyCode agency) {
        return new CalendarEntry(uid, 0, kind, EntryStatus.CONFIRMED, when, title, "", null, page, agency);
    }

    /** The same after so many changes: calendars that have it take a later day over only with a higher number. */
    public CalendarEntry changed(int times) {
        return new CalendarEntry(uid, times, kind, status, when, title, about, place, page, agency);
    }

    public boolean isCancelled() {
        return status == EntryStatus.CANCELLED;
    }

    CalendarEntry with(EntryStatus how) {
        return new CalendarEntry(uid, sequence, kind, how, when, title, about, place, page, agency);
    }
}
