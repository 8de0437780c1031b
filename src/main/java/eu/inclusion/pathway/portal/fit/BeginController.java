package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.fit.ActionFit;
import eu.inclusion.pathway.fit.FitAdvisor;
import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Round;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation that has signed in begins an application with what it answered before. */
@Controller
class BeginController {

    private final FitQuestions questions;
    private final FitWay way;
    private final FitAdvisor advisor;
    private final OwnOpenPaths paths;
    private final DraftFromAnswers drafts;

    BeginController(FitQuestions questions, FitWay way, FitAdvisor advisor, OwnOpenPaths paths, DraftFromAnswers drafts) {
        this.questions = questions;
        this.way = way;
        this.advisor = advisor;
        this.paths = paths;
        this.drafts = drafts;
    }

    @GetMapping("/portal/fit")
    ModelAndView choose(@AuthenticationPrincipal Contact contact, HttpServletRequest request, Locale reader) {
        FitAnswers answers = questions.answers(request.getParameterMap());
        if (way.unfinished(answers, reader).isPresent()) {
            return FitPages.to(answers.at("/fit/answers"));
        }
        ModelAndView page = new ModelAndView("portal/fit/begin");
        page.addObject("paths", paths.of(contact));
        page.addObject("occasions", open(way.profile(answers, reader)));
        page.addObject("sent", answers.besides(Set.of()));
        page.addObject("back", answers.at("/fit/result"));
        page.addObject("ask", answers.at("/ideas"));
        return page;
    }

    @PostMapping("/portal/fit")
    ModelAndView begin(@AuthenticationPrincipal Contact contact, @RequestParam UUID path, @RequestParam Action action,
            HttpServletRequest request, Locale reader) {
        FitAnswers answers = questions.answers(request.getParameterMap());
        if (way.unfinished(answers, reader).isPresent()) {
            return FitPages.to(answers.at("/fit/answers"));
        }
        FitProfile profile = way.profile(answers, reader);
        Occasion occasion = open(profile).stream().filter(one -> one.action() == action).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Round round = Objects.requireNonNull(occasion.round(), "an open call has a round");
        GrantApplication draft = drafts.begin(paths.get(contact, path), occasion, round, profile, contact.email());
        return new ModelAndView("redirect:/portal/applications/" + draft.id().text());
    }

    /** Those in which one can apply now, the best first. */
    private List<Occasion> open(FitProfile profile) {
        return advisor.advise(profile).actions().stream().map(ActionFit::occasion)
                .filter(occasion -> occasion.state() == Occasion.State.OPEN && SectionKind.isWritten(occasion.action())).toList();
    }
}
