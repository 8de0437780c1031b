package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.programme.Euros;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.ToDos;
import eu.inclusion.pathway.travel.ClaimStatus;
import eu.inclusion.pathway.travel.TravelClaim;
import eu.inclusion.pathway.travel.TravelClaiming;
import eu.inclusion.pathway.travel.TravelSettings;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
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
    private final ToDos toDos;
    private final Clock clock;

    ClaimPages(OwnJourneys own, TravelClaiming claiming, TravelSettings settings, ToDos toDos, Clock clock) {
        this.own = own;
        this.claiming = claiming;
        this.settings = settings;
        this.toDos = toDos;
        this.clock = clock;
    }

    /** Amounts and days as the reader writes them. */
    public record Written(Locale reader) {

        public String euros(BigDecimal amount) {
            return Euros.of(amount, reader);
        }

        public String day(LocalDate day) {
            return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
        }
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

    /** @param filling whether the form is filled in; else the claim is read, with its receipts */
    ModelAndView claim(OwnJourneys.Journey journey, FormView form, @Nullable Refusal refused, boolean filling, Locale reader) {
        TravelClaim claim = claiming.find(journey.person(), journey.participation()).orElse(null);
        ModelAndView page = framed("portal/travel/claim", journey.participation(), reader).addObject("person", journey.person())
                .addObject("form", form).addObject("claim", claim).addObject("refused", refused)
                .addObject("receipts", claim == null ? List.of() : claiming.receipts(claim))
                .addObject("filling", filling || claim == null)
                .addObject("takeable", claim != null && claiming.canBeTakenBack(claim, journey.participation())).addObject("answerAt", claim == null ? null : answerAt(claim))
                .addObject("writable", claim == null ? claiming.isOpen(journey.person(), journey.participation()) : claim.status().isOpenToChange());
        page.setStatus(refused == null && form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** The to-do in which the organisation answers what the agency asked. */
    private @Nullable String answerAt(TravelClaim claim) {
        return claim.status() != ClaimStatus.ASKED ? null : toDos.of(claim.organisationId()).stream()
                .filter(one -> one.caseReference().equals(claim.reference())).findFirst().map(one -> "/portal/to-dos/" + one.id()).orElse(null);
    }

    private ModelAndView framed(String template, Participation participation, Locale reader) {
        Event event = own.event(participation);
        return new ModelAndView(template).addObject("participation", participation).addObject("event", event)
                .addObject("open", claiming.isOpen(participation))
                .addObject("written", new Written(reader))
                .addObject("over", ProgrammeTime.dayOf(clock.instant()).isAfter(settings.lastDay(event.endsOn())))
                .addObject("lastDay", new Written(reader).day(settings.lastDay(event.endsOn())));
    }
}
