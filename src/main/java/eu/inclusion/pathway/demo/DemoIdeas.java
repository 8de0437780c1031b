package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.idea.IdeaDesk;
import eu.inclusion.pathway.idea.IdeaSender;
import eu.inclusion.pathway.idea.NewIdea;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sends two project ideas, as visitors of the demo would: one waits at JINT, one at EPOS. */
@Component
@Profile("demo")
class DemoIdeas {

    private static final int DAYS_AGO = 3;
    private final IdeaDesk desk;
    private final DemoTime time;

    DemoIdeas(IdeaDesk desk, DemoTime time) {
        this.desk = desk;
        this.time = time;
    }

    void send() {
        time.daysAgo(DAYS_AGO);
        desk.send(new NewIdea(null, "Jongerenwerking De Antenne", "We willen met een tiental jongeren een radioprogramma maken, samen met een "
                + "jeugdhuis in Polen. Ze zitten nu vooral thuis. We kennen het programma niet: is dit iets voor jullie?",
                "Een jeugdhuis in Kraków", profile(Impact.OUT_OF_SCHOOL, OrganisationType.NON_PROFIT, 60_000), sender("Noa Voorbeeld", "noa@antenne.example")));
        desk.send(new NewIdea(null, "Basisschool De Regenboog", "Onze leerlingen spreken thuis twaalf talen. We willen van scholen elders leren hoe ze "
                + "daar in de klas mee omgaan.", null, profile(Impact.SCHOOL, OrganisationType.SCHOOL, null), sender("Joke Voorbeeld", "joke@regenboog.example")));
    }

    private static FitProfile profile(Impact impact, OrganisationType type, @Nullable Integer lumpSum) {
        return new FitProfile(null, impact, new Country("BE"), Community.NL, type, LocalDate.of(2012, 9, 1), null, FitProfile.Background.NEW,
                lumpSum == null ? List.of() : List.of(new FitProfile.Partner(new Country("PL"), OrganisationType.NON_PROFIT, false)), lumpSum, null, null);
    }

    private static IdeaSender sender(String name, String email) {
        return new IdeaSender(name, email, null, "nl");
    }
}
