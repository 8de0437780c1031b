package eu.inclusion.pathway.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calendar files, read again as a calendar reads them. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
    private static final CalendarParty JINT = new CalendarParty("inclusion@jint.example", "JINT; vzw, \"Brussel\"");
    private static final CalendarParty AN = new CalendarParty("an.o'peeters+brug@example.org", "An: Peeters 🎉");

    @ParameterizedTest
    @ValueSource(strings = {
        "Open deuren; met koffie, thee \\ en \"taart\"",
        "Fête des voisins 🎉👩🏽‍🦽🎉 – naïve café Ðß ŁÓŻ",
        "يوم مفتوح للجميع: أهلا وسهلا",
        "יום פתוח (Open dag) 12:00",
        "🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
        "x🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉",
        "BEGIN:VEVENT", "A  B", "ends with a backslash \\", "literal \\n is no line"})
    void whatPeopleTypeArrivesAsItWas(String typed) {
        VEvent read = first(read(published(entry(EntryTime.day(DAY), typed, typed + ".\n\n" + typed, typed))));
        assertThat(value(read, Property.SUMMARY)).isEqualTo(typed.replaceAll("\\p{Cntrl}+", " "));
        assertThat(value(read, Property.LOCATION)).isEqualTo(typed);
        assertThat(value(read, Property.DESCRIPTION)).isEqualTo(typed + ".\n\n" + typed);
    }

    @Test
    void noTypedTextMakesALineOfItsOwn() {
        String typed = "A\r\nATTENDEE:mailto:x@y.example\rB\u2028C\u0000D\u0007";
        CalendarFile file = published(entry(EntryTime.day(DAY), typed, typed, typed));
        assertThat(value(first(read(file)), Property.SUMMARY)).isEqualTo("A ATTENDEE:mailto:x@y.example B C D");
        assertThat(value(first(read(file)), Property.DESCRIPTION)).isEqualTo("A\nATTENDEE:mailto:x@y.example\nB\nCD");
        assertThat(file.text()).doesNotContain("\r\nATTENDEE").doesNotContain("\u0000").doesNotContain("\u0007");
    }

    @Test
    void noLineIsLongerThanCalendarsReadAndNoCharacterIsCut() {
        String text = "é".repeat(100) + "🎉".repeat(100) + "a".repeat(200) + "ش".repeat(99);
        byte[] file = published(entry(EntryTime.day(DAY), text, text, text)).text().getBytes(StandardCharsets.UTF_8);
        String whole = new String(file, StandardCharsets.UTF_8);
        assertThat(whole).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(whole.split("\r\n")).allSatisfy(line -> {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n").doesNotContain("\r");
        });
    }

    @Test
    void anEventWithHoursStandsInBrusselsTimeAndTheFileExplainsIt() {
        Calendar read = read(published(entry(hours(DAY, "09:30", DAY, "16:00"))));
        assertThat(read.getComponents(Component.VTIMEZONE)).hasSize(1);
        assertThat(instant(first(read).getStartDate().orElseThrow().getDate())).isEqualTo(Instant.parse("2026-12-03T08:30:00Z"));
        assertThat(published(entry(hours(DAY, "09:30", DAY, "16:00"))).text()).contains("DTSTART;TZID=Europe/Brussels:20261203T093000");
    }

    /** The clocks of the Union change on 28 March and 31 October 2027. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-27T22:00, 2027-03-28T06:00, 7", "2027-03-28T01:59, 2027-03-28T03:01, 0", "2027-03-28T02:30, 2027-03-28T05:00, 1",
        "2027-10-30T22:00, 2027-10-31T06:00, 9", "2027-10-31T01:00, 2027-10-31T02:30, 1", "2027-10-31T02:30, 2027-10-31T04:00, 2"})
    void inTheNightInWhichClocksChangeAnEventIsWhenClocksShowIt(String begins, String ends, int wholeHours) {
        EntryTime when = hours(LocalDate.parse(begins.substring(0, 10)), begins.substring(11), LocalDate.parse(ends.substring(0, 10)), ends.substring(11));
        VEvent read = first(read(published(entry(when))));
        Instant start = instant(read.getStartDate().orElseThrow().getDate());
        Instant end = instant(read.getEndDate().orElseThrow().getDate());
        assertThat(start).isEqualTo(LocalDateTime.parse(begins).atZone(ProgrammeTime.ZONE).toInstant());
        assertThat(end).isEqualTo(LocalDateTime.parse(ends).atZone(ProgrammeTime.ZONE).toInstant());
        assertThat(Duration.between(start, end).toHours()).isEqualTo(wholeHours);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-28T00:59:59Z", "2027-03-28T04:01:00Z", "2027-10-31T00:30:00Z", "2027-10-31T04:30:00Z", "2026-07-01T10:00:00Z"})
    void theExplanationOfTheZoneSaysTheSameAsClocksInBrussels(String moment) {
        Instant instant = Instant.parse(moment);
        var observance = ZoneComponent.of(ProgrammeTime.ZONE).getApplicableObservance(instant.atZone(ProgrammeTime.ZONE));
        assertThat(observance.getRequiredProperty(Property.TZOFFSETTO).getValue().replace("+0", "+").substring(0, 2))
                .isEqualTo("+" + ProgrammeTime.ZONE.getRules().getOffset(instant).getTotalSeconds() / 3600);
    }

    @Test
    void clocksChangeOnTheLastSundayAlsoWhereAMonthHasFive() {
        assertThat(published(entry(hours(DAY, "09:30", DAY, "16:00"))).text())
                .contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU").contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU");
    }

    /** In Dublin and Helsinki clocks change at the same moment as in Brussels, in Reykjavik and Istanbul never. */
    @ParameterizedTest
    @CsvSource({
        "Europe/Dublin, 2026-12-03T09:30:00Z, 2026-07-03T08:30:00Z", "Europe/Helsinki, 2026-12-03T07:30:00Z, 2026-07-03T06:30:00Z",
        "Atlantic/Reykjavik, 2026-12-03T09:30:00Z, 2026-07-03T09:30:00Z", "Europe/Istanbul, 2026-12-03T06:30:00Z, 2026-07-03T06:30:00Z"})
    void anEventAbroadStandsInTheTimeOfItsVenueAndTheFileExplainsIt(String zone, Instant inWinter, Instant inSummer) {
        ZoneId there = ZoneId.of(zone);
        for (Instant begins : List.of(inWinter, inSummer)) {
            LocalDate day = LocalDate.ofInstant(begins, there);
            CalendarFile file = published(entry(EntryTime.hours(day, LocalTime.of(9, 30), day, LocalTime.of(16, 0), there)));
            assertThat(file.text()).contains("DTSTART;TZID=" + zone + ":").contains("T093000").contains("TZID:" + zone);
            assertThat(instant(first(read(file)).getStartDate().orElseThrow().getDate())).isEqualTo(begins);
            var observance = ZoneComponent.of(there).getApplicableObservance(begins.atZone(there));
            assertThat(ZoneOffset.of(observance.getRequiredProperty(Property.TZOFFSETTO).getValue())).isEqualTo(there.getRules().getOffset(begins));
        }
    }

    @Test
    void eachTimeZoneOfAFileIsExplainedOnce() {
        ZoneId dublin = ZoneId.of("Europe/Dublin");
        Calendar read = read(CalendarFile.published(List.of(entry(hours(DAY, "09:30", DAY, "16:00")), entry(hours(DAY, "10:30", DAY, "16:00")),
                entry(EntryTime.hours(DAY, LocalTime.NOON, DAY, LocalTime.of(16, 0), dublin))), "https://pathway.example", NOW));
        assertThat(read.<VTimeZone>getComponents(Component.VTIMEZONE)).extracting(zone -> zone.getRequiredProperty(Property.TZID).getValue())
                .containsExactly("Europe/Brussels", "Europe/Dublin");
    }

    @Test
    void anEventWithoutHoursIsForWholeDays() {
        String text = published(entry(EntryTime.days(DAY, DAY.plusDays(2)))).text();
        assertThat(text).contains("DTSTART;VALUE=DATE:20261203\r\n").contains("DTEND;VALUE=DATE:20261206\r\n").doesNotContain("VTIMEZONE");
        assertThat(EntryTime.hours(DAY, LocalTime.of(9, 0), DAY, null, ProgrammeTime.ZONE).isWholeDays()).isTrue();
        assertThat(EntryTime.hours(DAY, null, DAY, LocalTime.of(9, 0), ProgrammeTime.ZONE).isWholeDays()).isTrue();
    }

    @Test
    void aDeadlineIsOneMomentAndLeavesTheDayFree() {
        CalendarEntry deadline = CalendarEntry.deadline("call-1", EntryKind.CALL_DEADLINE, EntryTime.at(Instant.parse("2027-03-05T10:59:59Z")),
                "KA210", "/fit", null);
        String text = published(deadline).text();
        assertThat(text).contains("DTSTART:20270305T105959Z\r\n").doesNotContain("DTEND").contains("TRANSP:TRANSPARENT");
        assertThat(deadline.when().begins()).isEqualTo(LocalTime.of(11, 59, 59));
    }

    @Test
    void aConfirmedPlaceIsARequestThatCalendarsTakeOver() {
        Calendar read = read(CalendarFile.to(AN, entry(hours(DAY, "09:30", DAY, "16:00")), JINT, "https://pathway.example", NOW));
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("REQUEST");
        VEvent event = first(read);
        assertThat(value(event, Property.UID)).isEqualTo("uid-1");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20261122T100000Z");
        assertThat(value(event, Property.URL)).isEqualTo("https://pathway.example/events/BE05-NE-2026-3");
        assertThat(value(event, Property.ORGANIZER)).isEqualTo("mailto:inclusion@jint.example");
        assertThat(event.getRequiredProperty(Property.ORGANIZER).getRequiredParameter("CN").getValue()).isEqualTo("JINT; vzw, \"Brussel\"");
        assertThat(value(event, Property.ATTENDEE)).isEqualTo("mailto:an.o'peeters+brug@example.org");
        assertThat(event.getRequiredProperty(Property.ATTENDEE).getRequiredParameter("PARTSTAT").getValue()).isEqualTo("ACCEPTED");
        assertThat(event.getRequiredProperty(Property.ATTENDEE).getRequiredParameter("RSVP").getValue()).isEqualTo("FALSE");
    }

    @Test
    void whatDoesNotTakePlaceIsCancelledUnderTheSameName() {
        CalendarEntry entry = entry(hours(DAY, "09:30", DAY, "16:00")).with(EntryStatus.CANCELLED);
        Calendar read = read(CalendarFile.to(AN, entry, JINT, "https://pathway.example", NOW));
        assertThat(read.validate().getEntries()).isEmpty();
        assertThat(read.getRequiredProperty(Property.METHOD).getValue()).isEqualTo("CANCEL");
        assertThat(value(first(read), Property.UID)).isEqualTo("uid-1");
        assertThat(value(first(read), Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(first(read), Property.TRANSP)).isEqualTo("TRANSPARENT");
    }

    @Test
    void aFileOfNothingIsStillACalendar() {
        assertThat(read(CalendarFile.published(List.of(), "https://pathway.example", NOW)).getComponents()).isEmpty();
    }

    private static CalendarFile published(CalendarEntry entry) {
        CalendarFile file = CalendarFile.published(List.of(entry), "https://pathway.example", NOW);
        assertThat(file.calendar().validate().getEntries()).isEmpty();
        return file;
    }

    private static CalendarEntry entry(EntryTime when) {
        return entry(when, "Open deuren", "Kom kijken.", "De Krook, Gent");
    }

    private static CalendarEntry entry(EntryTime when, String title, String about, String place) {
        return new CalendarEntry("uid-1", 2, EntryKind.EVENT, EntryStatus.CONFIRMED, when, title, about, place, "/events/BE05-NE-2026-3",
                new AgencyCode("BE05"));
    }

    private static EntryTime hours(LocalDate first, String begins, LocalDate last, String ends) {
        return EntryTime.hours(first, LocalTime.parse(begins), last, LocalTime.parse(ends), ProgrammeTime.ZONE);
    }

    private static Calendar read(CalendarFile file) {
        try {
            return new CalendarBuilder().build(new StringReader(file.text()));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(file.text(), unreadable);
        }
    }

    private static VEvent first(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).get(0);
    }

    private static String value(VEvent event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static Instant instant(Temporal time) {
        return ZonedDateTime.from(time).toInstant();
    }
}
