package eu.inclusion.pathway.portal.calendar;

import eu.inclusion.pathway.calendar.OpenEventQuery;
import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Strand;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the address of the public list says; anything that is no choice of ours is left out. */
record EventChoice(@Nullable String agency, @Nullable String strand, @Nullable String format, @Nullable String kind, @Nullable String month,
        @Nullable String text, @Nullable String page) {

    private static final int MOST_TEXT = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern MONTH = Pattern.compile("20\\d\\d-\\d\\d");

    OpenEventQuery query(NationalAgencies agencies) {
        String looked = text == null ? "" : text.substring(0, Math.min(text.length(), MOST_TEXT)).replaceAll("\\p{Cntrl}", " ");
        return new OpenEventQuery(chosen(agencies), one(Strand.values(), strand), one(EventFormat.values(), format), one(EventKind.values(), kind),
                chosenMonth(), looked);
    }

    int number() {
        return page == null || !NUMBER.matcher(page).matches() ? 0 : Integer.parseInt(page);
    }

    private @Nullable AgencyCode chosen(NationalAgencies agencies) {
        return agencies.all().stream().map(one -> one.code()).filter(code -> code.value().equals(agency)).findFirst().orElse(null);
    }

    private @Nullable YearMonth chosenMonth() {
        try {
            return month == null || !MONTH.matcher(month).matches() ? null : YearMonth.parse(month);
        } catch (DateTimeException noMonth) {
            return null;
        }
    }

    private static <E extends Enum<E>> @Nullable E one(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
