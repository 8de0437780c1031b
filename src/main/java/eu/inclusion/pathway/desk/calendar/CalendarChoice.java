package eu.inclusion.pathway.desk.calendar;

import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the address of the calendar says; anything that is no choice of ours is left out. */
record CalendarChoice(@Nullable String view, @Nullable String month, @Nullable String agency) {

    private static final Pattern MONTH = Pattern.compile("20\\d\\d-\\d\\d");

    boolean asList() {
        return "list".equals(view);
    }

    YearMonth month(YearMonth now) {
        try {
            return month == null || !MONTH.matcher(month).matches() ? now : YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            return now;
        }
    }

    Optional<AgencyCode> agency(CaseScope scope) {
        return scope.agencies().stream().filter(code -> code.value().equals(agency)).findFirst();
    }
}
