package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ideas of invented organisations: a Flemish youth club with nobody yet, and what others change of it. */
public final class Ideas {

    private Impact impact = Impact.OUT_OF_SCHOOL;
    private String country = "BE";
    private Community community = Community.NL;
    private OrganisationType type = OrganisationType.NON_PROFIT;
    private LocalDate established = LocalDate.of(2015, 5, 1);
    private Boolean charter;
    private FitProfile.Background background;
    private final List<FitProfile.Partner> partners = new ArrayList<>();
    private Integer lumpSum;
    private Integer months;
    private LocalDate start;

    public static Ideas flemishYouthClub() {
        return new Ideas();
    }

    Ideas impact(Impact where) {
        impact = where;
        return this;
    }

    Ideas in(String code) {
        country = code;
        community = null;
        return this;
    }

    Ideas of(OrganisationType kind) {
        type = kind;
        return this;
    }

    Ideas established(LocalDate day) {
        established = day;
        return this;
    }

    Ideas charter(Boolean held) {
        charter = held;
        return this;
    }

    Ideas background(FitProfile.Background known) {
        background = known;
        return this;
    }

    public Ideas with(String... countries) {
        for (String code : countries) {
            partners.add(new FitProfile.Partner(new Country(code), OrganisationType.NON_PROFIT, false));
        }
        return this;
    }

    Ideas withKind(OrganisationType kind, String... countries) {
        for (String code : countries) {
            partners.add(new FitProfile.Partner(new Country(code), kind, false));
        }
        return this;
    }

    public Ideas asking(Integer euro) {
        lumpSum = euro;
        return this;
    }

    Ideas lasting(Integer number) {
        months = number;
        return this;
    }

    Ideas starting(LocalDate day) {
        start = day;
        return this;
    }

    public FitProfile profile() {
        return new FitProfile(null, impact, new Country(country), community, type, established, charter, background, partners, lumpSum, months,
                start);
    }
}
