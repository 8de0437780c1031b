package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.internationalcall.AgencyOrder.Ranked;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The order in which an agency proposes, and the places for which it pays. */
class AgencyOrderTest {

    private static final Ranked FIRST = new Ranked(EventApplicationId.random(), 1);
    private static final Ranked LARGE = new Ranked(EventApplicationId.random(), 3);
    private static final Ranked LAST = new Ranked(EventApplicationId.random(), 1);

    @Test
    void theAgencysPlacesDivideTheMainListFromTheWaitingList() {
        assertThat(order(4).mainList()).containsExactly(FIRST.id(), LARGE.id());
        assertThat(order(5).mainList()).containsExactly(FIRST.id(), LARGE.id(), LAST.id());
        assertThat(order(0).mainList()).isEmpty();
    }

    @Test
    void aGroupThatIsTooLargeIsPassedOverForASmallerOne() {
        assertThat(order(2).mainList()).containsExactly(FIRST.id(), LAST.id());
        assertThat(order(2).isKeptBy(List.of(FIRST.id(), LAST.id()))).isTrue();
    }

    @Test
    void whoeverPassesOverOneThatFitsLeavesTheOrder() {
        assertThat(order(5).isKeptBy(List.of(FIRST.id(), LAST.id()))).isFalse();
        assertThat(order(5).isKeptBy(List.of(LARGE.id()))).isFalse();
        assertThat(order(5).isKeptBy(List.of(FIRST.id()))).as("stopping early keeps it").isTrue();
        assertThat(order(5).isKeptBy(List.of())).isTrue();
    }

    private static AgencyOrder order(int places) {
        return new AgencyOrder(places, List.of(FIRST, LARGE, LAST));
    }
}
