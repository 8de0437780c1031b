package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.preparation.Journey;
import eu.inclusion.pathway.preparation.PreparationStanding;
import eu.inclusion.pathway.preparation.PreparedPerson;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person told, as officers read it. */
record PreparationTexts(Words words) {

    public String needs(PreparedPerson person) {
        return lines(named("preparation.need.", person.needs()), person.other());
    }

    public String food(PreparedPerson person) {
        return lines(named("preparation.diet.", person.diets()), person.dietText());
    }

    public String journey(PreparedPerson person) {
        return journey(person.journey());
    }

    public String journey(Journey journey) {
        return lines(moment("preparation.desk.arrives", journey.arrivesOn(), journey.arrivesAt()),
                moment("preparation.desk.departs", journey.departsOn(), journey.departsAt()),
                journey.by() == null ? null : words.of("preparation.desk.way." + journey.by()), journey.note());
    }

    public String standing(PreparationStanding standing) {
        return words.of("preparation.standing." + standing);
    }

    private @Nullable String moment(String key, @Nullable LocalDate day, @Nullable String hour) {
        return day == null ? null : words.of(key, hour == null ? words.day(day) : words.day(day) + ", " + hour);
    }

    @Nullable String named(String prefix, Set<? extends Enum<?>> chosen) {
        return chosen.isEmpty() ? null : chosen.stream().sorted(Comparator.comparing(Enum::ordinal)).map(one -> words.of(prefix + one.name()))
                .collect(Collectors.joining("\n"));
    }

    static String lines(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }
}
