package eu.inclusion.pathway.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.TextStyle;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A time zone as calendar files explain it: when its clocks change each year, by Java's own rules, since the rule of the European Union
 * came into force. The library's own descriptions carry a century of history, and it would look for newer ones on the network.
 */
final class ZoneComponent {

    /** From this year on the clocks of the Union change as they do now. Directive 94/21/EC; 2000/84/EC. */
    private static final int SINCE = 1996;
    private static final int LONG_AFTER = 2100;

    private ZoneComponent() {
    }

    static VTimeZone of(ZoneId zone) {
        VTimeZone component = new VTimeZone();
        component.add(new TzId(zone.getId()));
        if (zone.getRules().getTransitionRules().isEmpty()) {
            component.add(unchanging(zone));
        }
        for (ZoneOffsetTransitionRule rule : zone.getRules().getTransitionRules()) {
            component.add(observance(zone, rule));
        }
        return component;
    }

    /** Where clocks are not changed any more; since when, is of no interest to what is to come. */
    private static Observance unchanging(ZoneId zone) {
        LocalDateTime since = LocalDate.of(SINCE, 1, 1).atStartOfDay();
        ZoneOffset offset = zone.getRules().getOffset(LocalDate.of(LONG_AFTER, 1, 1).atStartOfDay());
        Observance observance = new Standard();
        observance.add(new DtStart<LocalDateTime>(since));
        observance.add(new TzOffsetFrom(offset));
        observance.add(new TzOffsetTo(offset));
        return observance;
    }

    private static Observance observance(ZoneId zone, ZoneOffsetTransitionRule rule) {
        ZoneOffsetTransition first = rule.createTransition(SINCE);
        boolean summer = zone.getRules().isDaylightSavings(first.getInstant());
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<LocalDateTime>(first.getDateTimeBefore()));
        observance.add(new TzOffsetFrom(rule.getOffsetBefore()));
        observance.add(new TzOffsetTo(rule.getOffsetAfter()));
        observance.add(new TzName(first.getInstant().atZone(zone).format(
                new DateTimeFormatterBuilder().appendZoneText(TextStyle.SHORT).toFormatter(Locale.ENGLISH))));
        observance.add(new RRule<>("FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";BYDAY=" + week(rule)
                + rule.getDayOfWeek().name().substring(0, 2)));
        return observance;
    }

    /** Which such weekday of the month, the last one as -1; Java says of that one that it is not before the 25th. */
    private static int week(ZoneOffsetTransitionRule rule) {
        int notBefore = rule.getDayOfMonthIndicator();
        return notBefore < 0 || notBefore == rule.getMonth().maxLength() - 6 ? -1 : (notBefore - 1) / 7 + 1;
    }
}
