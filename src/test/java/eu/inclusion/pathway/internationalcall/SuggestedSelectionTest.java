package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The host's officer begins from the agencies' own main lists. */
class SuggestedSelectionTest {

    private static final Map<String, Integer> SENDS = Map.of("IT03", 3, "PT02", 2);

    private final Applicant italianFirst = applicant("IT03", 1, 2);
    private final Applicant italianLarge = applicant("IT03", 2, 2);
    private final Applicant italianSmall = applicant("IT03", 3, 1);
    private final Applicant portuguese = applicant("PT02", 1, 2);
    private final List<Applicant> proposed = List.of(italianFirst, italianLarge, italianSmall, portuguese);

    @Test
    void everyMainListIsSelectedWhereThereAreEnoughPlaces() {
        SuggestedSelection suggested = SuggestedSelection.of(proposed, SENDS, 10);

        assertThat(suggested.selected()).containsExactly(italianFirst.id(), portuguese.id(), italianSmall.id());
        assertThat(suggested.waiting()).containsExactly(italianLarge.id());
    }

    @Test
    void agenciesTakeTurnsWhereThereAreTooFewPlacesAndNoOrderIsLeft() {
        for (int free = 0; free <= 6; free++) {
            SuggestedSelection suggested = SuggestedSelection.of(proposed, SENDS, free);
            assertThat(persons(suggested)).as("%d places", free).isLessThanOrEqualTo(free);
            assertThat(order("IT03").isKeptBy(suggested.selected())).as("%d places, Italy", free).isTrue();
            assertThat(order("PT02").isKeptBy(suggested.selected())).as("%d places, Portugal", free).isTrue();
        }
        assertThat(SuggestedSelection.of(proposed, SENDS, 2).selected()).containsExactly(italianFirst.id());
        assertThat(SuggestedSelection.of(proposed, SENDS, 4).selected()).containsExactly(italianFirst.id(), portuguese.id());
    }

    private int persons(SuggestedSelection suggested) {
        return proposed.stream().filter(one -> suggested.selected().contains(one.id())).mapToInt(Applicant::persons).sum();
    }

    private AgencyOrder order(String agency) {
        return new AgencyOrder(SENDS.get(agency), Stream.of(italianFirst, italianLarge, italianSmall, portuguese)
                .filter(one -> one.agency().value().equals(agency)).map(one -> new AgencyOrder.Ranked(one.id(), one.persons())).toList());
    }

    private static Applicant applicant(String agency, int rank, int persons) {
        return new Applicant(EventApplicationId.random(), new AgencyCode(agency), "Club", "Rome", Set.of(), persons, false,
                EventApplicationStatus.PRESELECTED, null, rank, null, null, new Applicant.Past(0, 0, 0, 0, 0));
    }
}
