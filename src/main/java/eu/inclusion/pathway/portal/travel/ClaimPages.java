package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.travel.TravelSettings;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws what an organisation sees of its claims. */
@Component
class ClaimPages {

    private final OwnJourneys own;
    private final TravelClaiming claiming;
    private final TravelSettings settings;

    ClaimPages(OwnJourneys own, TravelClaiming claiming, TravelSettings settings) {
        this.own = own;
        this.claiming = claiming;
        this.settings = settings;
    }

    /**
     * A person and the claim for the journey, if there is one.
     *
     * @param open whether the journey can be claimed now
     */
    record Line(EventPerson person, @Nullable TravelClaim claim, boolean open) {
    }

    ModelAndView overview(Participation participation, Locale reader) {
        List<Line> lines = own.persons(participation).stream()
                .map(person -> new Line(person, claiming.find(person, participation).orElse(null), claiming.isOpen(person, participation))).toList();
        return framed("portal/travel/overview", participation, reader).addObject("lines", lines);
    }

    ModelAndView claim(OwnJourneys.Journey journey, FormView form, @Nullable Refusal refused, Locale reader) {
        TravelClaim claim = claiming.find(journey.person(), journey.participation()).orElse(null);
        ModelAndView page = framed("portal/travel/claim", journey.participation(), reader).addObject("person", journey.person())
                .addObject("form", form).addObject("claim", claim).addObject("refused", refused)
                .addObject("receipts", claim == null ? List.of() : claiming.receipts(claim))
                .addObject("writable", claim == null ? claiming.isOpen(journey.person(), journey.participation()) : claim.status().isOpenToChange());
        page.setStatus(refused == null && form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView framed(String template, Participation participation, Locale reader) {
        Event event = own.event(participation);
        return new ModelAndView(template).addObject("participation", participation).addObject("event", event)
                .addObject("open", claiming.isOpen(participation))
                .addObject("lastDay", DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(settings.lastDay(event.endsOn())));
    }
}
