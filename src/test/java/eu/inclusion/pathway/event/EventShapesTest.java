package eu.inclusion.pathway.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an event says of itself, and who comes to it, is kept as it was said. */
@PersistenceTest
@EventBeans
abstract class EventShapesTest {

    private static final AgencyCode AGENCY = new AgencyCode("BE05");

    @Autowired
    private EventPlanning planning;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Events events;
    @Autowired
    private SampleEvents sample;

    @Test
    void anEventKeepsItsFormatWithWhatThatHasToSay() {
        EventPlan plain = sample.plan(EventKind.NATIONAL, 20);
        EventTimes times = new EventTimes(plain.times().startsOn(), plain.times().endsOn(), LocalTime.of(9, 30), LocalTime.of(16, 0), plain.times().replyBy());
        EventPlan plan = new EventPlan(plain.kind(), EventFormat.STUDY_VISIT, "Visit", new EventVenue("Ghent", "Station 1", "Lift"), times, 20, plain.strands(),
                Set.of(Need.PARTNERS, Need.MONEY), "Dutch", "Look", "9.30 Coffee", true, Map.of(FormatField.HOSTING_ORGANISATIONS, "De Vlieger"));

        Event kept = events.findByReference(planning.plan(plan, AGENCY, "anna").reference()).orElseThrow();

        assertThat(kept.format()).isEqualTo(EventFormat.STUDY_VISIT);
        assertThat(kept.venue()).isEqualTo(plan.venue());
        assertThat(kept.times()).isEqualTo(times);
        assertThat(kept.answers()).containsExactlyInAnyOrder(Need.PARTNERS, Need.MONEY);
        assertThat(kept.ownFields()).isEqualTo(plan.details());
        assertThat(kept.agenda()).isEqualTo("9.30 Coffee");
        assertThat(kept.listed()).isTrue();
        assertThat(kept.sequence()).isZero();
    }

    @Test
    void whoStaysOnTheListKeepsTheId() {
        ParticipationId guest = seated(2);
        persons.replace(guest, List.of(new NamedPerson("Mo", "Youth worker", "MO@example.org"), new NamedPerson("Li", null, null)));
        List<EventPerson> before = persons.of(guest);

        persons.replace(guest, List.of(new NamedPerson(null, "Ann, who assists", null, null, true),
                new NamedPerson(before.get(1).id(), "L i", "Coordinator", null, false), new NamedPerson("mo", null, "mo@example.org")));

        assertThat(before.get(0).email()).isEqualTo("mo@example.org");
        assertThat(persons.of(guest)).extracting(EventPerson::name).containsExactly("Ann, who assists", "L i", "mo");
        assertThat(persons.of(guest).subList(1, 3)).extracting(EventPerson::id).containsExactly(before.get(1).id(), before.get(0).id());
        assertThat(persons.expected(replies.get(guest).event())).hasSize(3);
    }

    @Test
    void anotherNameInSomebodysRowIsSomebodyElse() {
        ParticipationId guest = seated(2);
        persons.replace(guest, List.of(new NamedPerson("Mo", null, null), new NamedPerson("Li", null, null)));
        EventPerson mo = persons.of(guest).get(0);
        EventPerson li = persons.of(guest).get(1);

        persons.replace(guest, List.of(new NamedPerson(mo.id(), "Li", null, null, false), new NamedPerson(li.id(), "Jo", null, null, false)));

        assertThat(persons.find(mo.id())).as("who was written over does not come any more").isEmpty();
        assertThat(persons.of(guest).get(0).id()).as("who moved to another row is the same").isEqualTo(li.id());
        assertThat(persons.of(guest).get(1).id()).isNotIn(mo.id(), li.id());
    }

    @Test
    void nobodyIsNamedForAPlaceThatIsNotThere() {
        ParticipationId guest = seated(1);

        assertThatThrownBy(() -> persons.replace(guest, List.of(new NamedPerson("Mo", null, null), new NamedPerson("Li", null, null))))
                .isInstanceOf(TooManyPersons.class);
        assertThat(persons.of(guest)).isEmpty();
    }

    @Test
    void whoIsNotNamedAnyMoreIsGone() {
        ParticipationId guest = seated(2);
        persons.replace(guest, List.of(new NamedPerson("Mo", null, null), new NamedPerson("Li", null, null)));
        EventPerson left = persons.of(guest).get(0);

        persons.replace(guest, List.of(new NamedPerson("Li", null, null)));

        assertThat(persons.find(left.id())).isEmpty();
        assertThat(persons.of(guest)).extracting(EventPerson::name).containsExactly("Li");
    }

    private ParticipationId seated(int places) {
        ParticipationId guest = sample.invited(sample.planned(EventKind.NATIONAL, AGENCY, 10), 1).get(0);
        replies.answer(guest, new InvitationAnswer(true, places, "To learn", null));
        return guest;
    }
}

@OnH2
class EventShapesOnH2Test extends EventShapesTest {
}

@OnPostgreSql
class EventShapesOnPostgreSqlTest extends EventShapesTest {
}
