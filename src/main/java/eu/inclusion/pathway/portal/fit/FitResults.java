package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.ActionFit;
import eu.inclusion.pathway.fit.FitAdvice;
import eu.inclusion.pathway.fit.FitAdvisor;
import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.Route;
import eu.inclusion.pathway.routing.RouteTexts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in the reader's words what fits and who gets it. */
@Component
class FitResults {

    private final FitAdvisor advisor;
    private final FitWords words;
    private final RouteTexts routes;
    private final NationalAgencies agencies;

    FitResults(FitAdvisor advisor, FitWords words, RouteTexts routes, NationalAgencies agencies) {
        this.advisor = advisor;
        this.words = words;
        this.routes = routes;
        this.agencies = agencies;
    }

    FitResult of(FitProfile profile, Locale reader) {
        FitAdvice advice = advisor.advise(profile);
        boolean eacea = advice.route().filter(route -> route.managedBy() == ManagedBy.EACEA).isPresent();
        boolean open = advice.best().filter(fit -> fit.occasion().state() == Occasion.State.OPEN && !fit.goesToEacea()).isPresent();
        return new FitResult(headline(advice, eacea, reader), eacea, open,
                advice.actions().stream().map(fit -> card(fit, reader)).toList(),
                advice.ways().stream().map(way -> door(way, advice.ways().size() > 1, reader)).toList(), agencies.executive().agencies());
    }

    private String headline(FitAdvice advice, boolean eacea, Locale reader) {
        if (eacea) {
            return words.of("fit.headline.eacea", reader);
        }
        return advice.best().map(fit -> words.of("fit.headline." + fit.verdict(), reader, words.action(fit.occasion(), reader)))
                .orElseGet(() -> words.of("fit.headline.none", reader));
    }

    private FitResult.Card card(ActionFit fit, Locale reader) {
        return new FitResult.Card(words.action(fit.occasion(), reader), fit.verdict(), fit.occasion().state(), when(fit, reader),
                size(fit.occasion(), reader), fit.fine().stream().map(rule -> words.of("fit.fine." + rule, reader)).toList(),
                words.sentences(fit.broken(), reader), words.sentences(fit.toFindOut(), reader), words.sentences(fit.forAPerson(), reader),
                fit.goesToEacea());
    }

    private String when(ActionFit fit, Locale reader) {
        Occasion occasion = fit.occasion();
        Round round = occasion.round();
        String year = String.valueOf(occasion.rules().callYear());
        if (round == null) {
            return words.of("fit.when.NOT_PUBLISHED", reader, year);
        }
        String when = words.of("fit.when." + occasion.state(), reader, words.moment(round.closesAt(), reader), year);
        return fit.perhaps() ? when + " " + words.of("fit.when.optional", reader) : when;
    }

    private String size(Occasion occasion, Locale reader) {
        var project = occasion.rules().project();
        String sums = project.lumpSums().value().stream().sorted().map(sum -> words.of("fit.euro", reader, sum))
                .collect(Collectors.joining(" " + words.of("fit.or", reader) + " "));
        return words.of("fit.size", reader, sums, project.minimumMonths().value(), project.maximumMonths().value(),
                project.maximumMonths().value() - project.minimumMonths().value());
    }

    private FitResult.Door door(FitAdvice.Way way, boolean oneOfSeveral, Locale reader) {
        Route route = way.route();
        String impact = oneOfSeveral ? words.of("fit.impact." + way.impact(), reader) : null;
        String field = words.of("programme.field." + route.field(), reader);
        String why = routes.reason(route, reader);
        if (route.managedBy() == ManagedBy.EACEA) {
            return new FitResult.Door(impact, field, why, agencies.executive().name(), agencies.executive().contact());
        }
        return new FitResult.Door(impact, field, why, route.nationalAgency().map(NationalAgency::name).orElse(null),
                route.nationalAgency().map(NationalAgency::contact).orElse(null));
    }
}
