package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.StrandMeeting;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How days, agencies and answers read on the forms of meetings, in the language of whoever looks. */
@Component
class MeetingWords {

    private final MessageSource messages;
    private final NationalAgencies agencies;

    MeetingWords(MessageSource messages, NationalAgencies agencies) {
        this.messages = messages;
        this.agencies = agencies;
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader()).format(day);
    }

    String dates(StrandMeeting meeting) {
        String days = meeting.startsOn().equals(meeting.endsOn()) ? day(meeting.startsOn()) : day(meeting.startsOn()) + " – " + day(meeting.endsOn());
        return meeting.startsAt() == null ? days : say("strand.meeting.hour", days, meeting.startsAt().toString());
    }

    String agency(AgencyCode code) {
        return code.value() + " " + agencies.get(code).name();
    }

    /** Which agency does what was agreed, for the one that reads it. */
    String whoDoes(AgencyCode doing, AgencyCode reader) {
        return doing.equals(reader) ? say("strand.action.yours") : say("strand.action.of-another", agency(doing));
    }

    String strands(Set<Strand> strands) {
        return strands.stream().sorted().map(strand -> say("programme.strand." + strand)).collect(Collectors.joining(", "));
    }

    Map<String, Object> option(AgencyCode agency) {
        return Map.of("value", agency.value(), "label", agency(agency));
    }

    /** What an agency answered, as a row of a table. */
    Map<String, Object> row(MeetingAgency one, AgencyCode host) {
        return Map.of("agency", agency(one.agency()), "answer", say("strand.answer." + (one.agency().equals(host) ? "HOST" : one.answer() == null ? "NONE" : one.answer())),
                "who", Objects.requireNonNullElse(one.whoComes(), ""), "points", Objects.requireNonNullElse(one.agendaPoints(), ""));
    }

    /** What is still to be done, one line each; a dash where there is nothing. */
    String actions(List<AgreedAction> open) {
        return open.isEmpty() ? "–" : open.stream().map(one -> "* " + say("strand.action.line", one.what(), one.agency(), day(one.dueOn())))
                .collect(Collectors.joining("\n"));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader());
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
