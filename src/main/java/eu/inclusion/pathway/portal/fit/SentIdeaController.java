package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.idea.IdeaDesk;
import eu.inclusion.pathway.idea.IdeaNotOpen;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Where an idea stands, for whoever has the link of its letters: what was sent, what the officer wrote, and taking it back. */
@Controller
class SentIdeaController {

    private final ProjectIdeas ideas;
    private final IdeaDesk desk;
    private final NationalAgencies agencies;
    private final FitWords words;

    SentIdeaController(ProjectIdeas ideas, IdeaDesk desk, NationalAgencies agencies, FitWords words) {
        this.ideas = ideas;
        this.desk = desk;
        this.agencies = agencies;
        this.words = words;
    }

    @GetMapping("/ideas/thanks")
    String thanked() {
        return "portal/fit/idea-thanks";
    }

    @GetMapping("/ideas/{secret}")
    ModelAndView show(@PathVariable String secret, @RequestParam(required = false) @Nullable String sent, Locale reader) {
        ProjectIdea idea = get(secret);
        ModelAndView page = new ModelAndView("portal/fit/sent-idea");
        page.addObject("idea", idea);
        page.addObject("agency", agencies.get(idea.agency()));
        page.addObject("receivedOn", words.day(ProgrammeTime.dayOf(idea.receivedAt()), reader));
        page.addObject("keptUntil", words.day(idea.keptUntil(), reader));
        page.addObject("sent", sent != null && idea.isOpen());
        return page;
    }

    /** Takes the idea back; a second click, or an answer that was faster, changes nothing: the page says how it stands. */
    @PostMapping("/ideas/{secret}/withdrawal")
    String withdraw(@PathVariable String secret) {
        ProjectIdea idea = get(secret);
        try {
            desk.withdraw(idea.id());
        } catch (IdeaNotOpen answered) {
            // the page that follows says so
        }
        return "redirect:/ideas/" + idea.secret();
    }

    private ProjectIdea get(String secret) {
        return ideas.findBySecret(secret).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
