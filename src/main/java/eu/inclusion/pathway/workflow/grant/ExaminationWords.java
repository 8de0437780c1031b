package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Judgement;
import eu.inclusion.pathway.judgement.Ruling;
import eu.inclusion.pathway.judgement.StruckPartner;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what was found and decided in an examination, in the reader's language. */
@Component
class ExaminationWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss");

    private final MessageSource messages;

    ExaminationWords(MessageSource messages) {
        this.messages = messages;
    }

    String outcome(Outcome outcome, Locale reader) {
        return say("eligibility.outcome." + outcome, reader);
    }

    String judgement(Judgement judgement, Locale reader) {
        return say("eligibility.judgement." + judgement, reader);
    }

    /** Who decided, when and why. */
    String decided(Ruling ruling, Locale reader) {
        String by = by(ruling.decidedBy(), ruling.decidedAt(), reader);
        return ruling.reason() == null ? by : say("workflow.grant.decided", reader, by, ruling.reason());
    }

    String by(String person, Instant moment, Locale reader) {
        return say("workflow.grant.by", reader, person, day(ProgrammeTime.dayOf(moment), reader));
    }

    /** The part of the application that a correction is about. */
    String part(String part, Locale reader) {
        return say("grantapplication.section." + part, reader);
    }

    /** What the organisation answered, or that it did not. */
    String answer(CorrectionRequest one, Locale reader) {
        if (one.isAnswered()) {
            return String.valueOf(one.answer());
        }
        return say(one.isOpen() ? "workflow.grant.correction.open" : "workflow.grant.correction.none." + one.lapsedBecause(), reader, day(one.dueOn(), reader));
    }

    String partner(StruckPartner one, Locale reader) {
        return one.country() == null ? one.name() : one.name() + ", " + new Country(one.country()).name(reader);
    }

    String day(LocalDate day, Locale reader) {
        return DAY.withLocale(reader).format(day);
    }

    /** A moment as clocks in Brussels show it. */
    String moment(Instant moment, Locale reader) {
        return MOMENT.withLocale(reader).format(moment.atZone(ProgrammeTime.ZONE));
    }

    String say(String key, Locale reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }
}
