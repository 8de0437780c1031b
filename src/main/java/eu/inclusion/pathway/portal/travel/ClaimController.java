package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation writes a claim for the journey of one of its persons, and sends it. */
@Controller
class ClaimController {

    private static final String TRAVEL = "/portal/preparations/{participation}/travel";
    private static final String CLAIM = TRAVEL + "/{person}";

    private final OwnJourneys own;
    private final TravelClaiming claiming;
    private final ClaimForm form;
    private final ClaimPages pages;

    ClaimController(OwnJourneys own, TravelClaiming claiming, ClaimForm form, ClaimPages pages) {
        this.own = own;
        this.claiming = claiming;
        this.form = form;
        this.pages = pages;
    }

    @GetMapping(TRAVEL)
    ModelAndView overview(@PathVariable UUID participation, @AuthenticationPrincipal Contact contact, Locale reader) {
        return pages.overview(own.participation(participation, contact), reader);
    }

    @GetMapping(CLAIM)
    ModelAndView open(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact,
            @RequestParam(required = false) @Nullable String change, Locale reader) {
        return known(own.find(participation, person, contact), null, change != null, reader);
    }

    @PostMapping(CLAIM)
    ModelAndView write(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact,
            HttpServletRequest request, Locale reader) {
        OwnJourneys.Journey journey = own.find(participation, person, contact);
        ClaimForm.Answered answered = form.answered(journey, request.getParameterMap(), reader);
        if (!answered.accepted()) {
            return pages.claim(journey, answered.view(), null, true, reader);
        }
        try {
            claiming.write(journey.person(), journey.participation(), ClaimAnswers.details(answered.result().answers()));
            return new ModelAndView("redirect:/portal/preparations/" + participation + "/travel/" + person + "?written");
        } catch (Refusal refusal) {
            return pages.claim(journey, answered.view(), refusal, true, reader);
        }
    }

    @PostMapping(CLAIM + "/sending")
    ModelAndView send(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader) {
        OwnJourneys.Journey journey = own.find(participation, person, contact);
        TravelClaim claim = claiming.find(journey.person(), journey.participation()).orElseThrow(OwnJourneys::notThere);
        try {
            claiming.send(claim, journey.participation(), contact.email());
            return new ModelAndView("redirect:/portal/preparations/" + participation + "/travel?sent");
        } catch (Refusal refusal) {
            return known(journey, refusal, false, reader);
        }
    }

    /** Takes a claim back that no officer has in hand. */
    @PostMapping(CLAIM + "/taking-back")
    ModelAndView takeBack(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader) {
        OwnJourneys.Journey journey = own.find(participation, person, contact);
        try {
            claiming.takeBack(claiming.find(journey.person(), journey.participation()).orElseThrow(OwnJourneys::notThere), journey.participation());
            return new ModelAndView("redirect:/portal/preparations/" + participation + "/travel/" + person + "?back");
        } catch (Refusal refusal) {
            return known(journey, refusal, false, reader);
        }
    }

    /** Throws a claim away that is being written. */
    @PostMapping(CLAIM + "/removal")
    ModelAndView discard(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader) {
        OwnJourneys.Journey journey = own.find(participation, person, contact);
        try {
            claiming.discard(claiming.find(journey.person(), journey.participation()).orElseThrow(OwnJourneys::notThere));
            return new ModelAndView("redirect:/portal/preparations/" + participation + "/travel?discarded");
        } catch (Refusal refusal) {
            return known(journey, refusal, false, reader);
        }
    }

    private ModelAndView known(OwnJourneys.Journey journey, @Nullable Refusal refused, boolean filling, Locale reader) {
        TravelClaim claim = claiming.find(journey.person(), journey.participation()).orElse(null);
        return pages.claim(journey, form.of(journey, claim, reader), refused, filling, reader);
    }
}
