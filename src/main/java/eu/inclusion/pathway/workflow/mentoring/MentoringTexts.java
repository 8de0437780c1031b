package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.ParticipationLine;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mentoring.FollowUp;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringSession;
import eu.inclusion.pathway.mentoring.MentoringSettings;
import eu.inclusion.pathway.mentoring.OrganisationEvaluation;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what forms show of a mentoring. */
@Component
class MentoringTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(ProgrammeTime.ZONE);

    private final MessageSource messages;
    private final MentoringSettings settings;
    private final Participations participations;

    MentoringTexts(MessageSource messages, MentoringSettings settings, Participations participations) {
        this.messages = messages;
        this.settings = settings;
        this.participations = participations;
    }

    String support(Mentoring mentoring) {
        return say("mentoring.support." + mentoring.support());
    }

    /** Why the organisation is entitled to that. */
    String grounds(Mentoring mentoring) {
        String grounds = mentoring.entitlement().grounds().stream().sorted()
                .map(ground -> say("mentoring.ground." + ground)).collect(Collectors.joining(" "));
        return grounds.isEmpty() ? say("mentoring.ground.none") : grounds;
    }

    /** Whether the agency means its mentoring for such an organisation; the officer decides all the same. */
    String followUp(Mentoring mentoring) {
        FollowUp followUp = settings.followUpOf(mentoring.agency());
        List<ParticipationLine> parts = participations.of(mentoring.pathId());
        boolean meant = followUp.isMeantFor(tookPart(parts, EventKind.NATIONAL), tookPart(parts, EventKind.INTERNATIONAL));
        return say(meant ? "mentoring.follow-up.meant" : "mentoring.follow-up." + followUp);
    }

    private static boolean tookPart(List<ParticipationLine> parts, EventKind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind && part.status().tookPart());
    }

    String needs(MappingProfile profile) {
        String needs = profile.needs().stream().sorted().map(need -> say("mentoring.need." + need)).collect(Collectors.joining(", "));
        return needs.isEmpty() ? unknown() : needs;
    }

    String orUnknown(@Nullable String text) {
        return text == null || text.isBlank() ? unknown() : text;
    }

    String unknown() {
        return say("mentoring.unknown");
    }

    String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The last day on which feedback on a draft is useful. */
    String feedbackUntil(LocalDate deadline) {
        return day(deadline.minus(settings.draftFeedbackBefore()));
    }

    String session(MentoringSession session) {
        return MOMENT.format(session.startsAt()) + ", " + session.place() + " (" + say("mentoring.purpose." + session.purpose()) + ")";
    }

    /** What the organisation said of the mentoring. */
    String evaluation(Mentoring mentoring) {
        OrganisationEvaluation said = mentoring.evaluation();
        return said == null ? say("mentoring.not-evaluated") : Stream.of(say("mentoring.rating." + said.rating()), said.helped(), said.better())
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
