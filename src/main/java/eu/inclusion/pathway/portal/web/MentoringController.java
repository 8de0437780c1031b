package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringId;
import eu.inclusion.pathway.mentoring.MentoringSession;
import eu.inclusion.pathway.mentoring.Mentorings;
import eu.inclusion.pathway.mentoring.SessionDiary;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** A mentoring as its organisation sees it: who the mentor is, what they want to reach, their sessions. */
@Controller
class MentoringController {

    private final Mentorings mentorings;
    private final SessionDiary diary;
    private final NationalAgencies agencies;

    MentoringController(Mentorings mentorings, SessionDiary diary, NationalAgencies agencies) {
        this.mentorings = mentorings;
        this.diary = diary;
        this.agencies = agencies;
    }

    @GetMapping("/portal/mentoring/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Model model) {
        Mentoring own = mentorings.findById(new MentoringId(id)).filter(mentoring -> contact.speaksFor(mentoring.organisationId()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<MentoringSession> sessions = diary.of(own.id());
        model.addAttribute("mentoring", own);
        model.addAttribute("mentor", own.mentor().orElse(null));
        model.addAttribute("agency", agencies.get(own.agency()));
        model.addAttribute("planned", sessions.stream().filter(MentoringSession::isPlanned).toList());
        model.addAttribute("past", sessions.stream().filter(session -> !session.isPlanned())
                .sorted(Comparator.comparing(MentoringSession::startsAt).reversed()).toList());
        return "portal/mentoring";
    }
}
