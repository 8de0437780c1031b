package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who accompanies the organisation, towards what, and when they met; one chapter for each mentoring, the latest first. */
@Component
@Order(4)
class MentoringChapter implements ChapterSource {

    private final MentoringLog log;

    MentoringChapter(MentoringLog log) {
        this.log = log;
    }

    @Override
    public List<Chapter> of(OrganisationPath path, CaseScope scope, Words words) {
        List<MentoringLog.Entry> mentorings = log.mentorings(path.id());
        Map<UUID, List<MentoringLog.Session>> sessions = mentorings.isEmpty() ? Map.of()
                : log.sessions(path.id()).stream().collect(Collectors.groupingBy(MentoringLog.Session::mentoringId));
        return mentorings.stream()
                .flatMap(mentoring -> chapter(mentoring, sessions.getOrDefault(mentoring.id(), List.of()), words).stream()).toList();
    }

    private static List<Chapter> chapter(MentoringLog.Entry mentoring, List<MentoringLog.Session> sessions, Words words) {
        return new Facts(words)
                .add("desk.status", Facts.joined(", ", words.of("mentoring.status." + mentoring.status()),
                        words.of("mentoring.support." + mentoring.support())))
                .add("desk.mentoring.mentor", mentoring.mentor())
                .add("desk.mentoring.goals", mentoring.goals())
                .add("desk.mentoring.apply-by", mentoring.applyBy() == null ? null : words.day(mentoring.applyBy()))
                .add("desk.mentoring.sessions", sessions.stream().map(session -> said(session, words)).collect(Collectors.joining("\n")))
                .add("desk.mentoring.conclusion", mentoring.conclusion())
                .chapter("desk.chapter.mentoring");
    }

    private static String said(MentoringLog.Session session, Words words) {
        return words.of("desk.mentoring.session", words.moment(session.startsAt()), words.of("mentoring.purpose." + session.purpose()),
                words.of("mentoring.mode." + session.mode()), words.of("mentoring.session." + session.status()));
    }
}
