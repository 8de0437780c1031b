package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.calendar.VenueClocks;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an event is to be, as an officer typed it.
 *
 * @param call the days of its call; nothing where it has none that can be changed
 */
record TypedMove(String startsOn, String endsOn, String startsAt, String endsAt, String replyBy, String place, String address,
        String timeZone, String accessibility, String reason, int seen, @Nullable CallDays call) {

    private static final int SHORT = 200;
    private static final int LONG = 2000;
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H:mm[:ss]");

    static TypedMove of(Event event) {
        return new TypedMove(event.startsOn().toString(), event.endsOn().toString(), hour(event.startsAt()), hour(event.endsAt()),
                event.replyBy().toString(), event.place(), event.venue().address() == null ? "" : event.venue().address(),
                event.venue().timeZone(), event.venueAccessibility(), "", event.sequence(), null);
    }

    static TypedMove of(Event event, Map<String, String> sent) {
        return new TypedMove(text(sent, "startsOn"), text(sent, "endsOn"), text(sent, "startsAt"), text(sent, "endsAt"),
                text(sent, "replyBy"), text(sent, "place"), text(sent, "address"),
                sent.getOrDefault("timeZone", event.venue().timeZone()), text(sent, "accessibility"),
                text(sent, "reason"), TypedDay.number(sent.get("seen")),
                sent.containsKey("applyBy") ? new CallDays(text(sent, "applyBy"), text(sent, "preselectBy")) : null);
    }

    /** The same with the days of the call as they are. */
    TypedMove with(Event event, InternationalCall call) {
        return new TypedMove(startsOn, endsOn, startsAt, endsAt, replyBy, place, address, timeZone, accessibility, reason, seen,
                new CallDays(String.valueOf(call.lastDayToApply()), String.valueOf(event.preselectBy())));
    }

    /** The last day to apply, where one was typed. */
    @Nullable LocalDate applyBy(FormProblems problems) {
        return call == null ? null : problems.read("applyBy", () -> TypedDay.read(call.applyBy())).orElse(null);
    }

    /** What was typed, where all of it can be read. */
    Optional<EventMove> read(FormProblems problems, VenueClocks clocks) {
        Optional<LocalDate> first = problems.read("startsOn", () -> TypedDay.read(startsOn));
        Optional<LocalDate> last = problems.read("endsOn", () -> TypedDay.read(endsOn));
        Optional<LocalDate> answers = problems.read("replyBy", () -> TypedDay.read(replyBy));
        Optional<Optional<LocalTime>> from = problems.read("startsAt", () -> hour(startsAt));
        Optional<Optional<LocalTime>> until = problems.read("endsAt", () -> hour(endsAt));
        Optional<ZoneId> zone = problems.read("timeZone", () -> clocks.named(timeZone).orElseThrow(() -> new DayNotReadable("desk.event.missing", timeZone)));
        LocalDate proposals = call == null ? null : problems.read("preselectBy", () -> TypedDay.read(call.preselectBy())).orElse(null);
        problems.read("place", () -> TextTooLong.fitting(filled(place), SHORT));
        problems.read("address", () -> TextTooLong.fitting(address, SHORT));
        problems.read("accessibility", () -> TextTooLong.fitting(filled(accessibility), LONG));
        problems.read("reason", () -> TextTooLong.fitting(reason, LONG));
        return !problems.isEmpty() ? Optional.empty() : Optional.of(new EventMove(
                new EventTimes(first.orElseThrow(), last.orElseThrow(), from.orElseThrow().orElse(null), until.orElseThrow().orElse(null), answers.orElseThrow()),
                new EventVenue(place, address.isEmpty() ? null : address, accessibility, zone.orElseThrow()), reason, seen, proposals));
    }

    static String text(Map<String, String> sent, String field) {
        return sent.getOrDefault(field, "").strip().replace("\r\n", "\n");
    }

    private static String filled(String typed) {
        if (typed.isEmpty()) {
            throw new DayNotReadable("desk.event.missing", typed);
        }
        return typed;
    }

    private static Optional<LocalTime> hour(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(typed, HOUR).withSecond(0));
        } catch (DateTimeParseException notAnHour) {
            throw new DayNotReadable("desk.event.no-hour", typed);
        }
    }

    private static String hour(@Nullable LocalTime known) {
        return known == null ? "" : known.toString();
    }

    /** Until when organisations apply and agencies propose. */
    record CallDays(String applyBy, String preselectBy) {
    }
}
