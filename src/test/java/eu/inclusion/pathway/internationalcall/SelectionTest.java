package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventCapacity;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventGuests;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventList;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.PlaceKeeping;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Agencies propose in order, the host selects, and whoever waits moves up once, whatever happens at the same moment. */
@PersistenceTest
@Import({CallModules.class, SampleCalls.class})
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class SelectionTest {

    private static final AgencyCode HOST = new AgencyCode("IE02");
    private static final AgencyCode ITALY = new AgencyCode("IT03");
    private static final AgencyCode PORTUGAL = new AgencyCode("PT02");

    @Autowired
    private SampleCalls calls;
    @Autowired
    private Applying applying;
    @Autowired
    private Preselection preselection;
    @Autowired
    private HostSelection selection;
    @Autowired
    private Applicants applicants;
    @Autowired
    private EventList events;
    @Autowired
    private Replies replies;
    @Autowired
    private EventCapacity capacity;
    @Autowired
    private PlaceKeeping keeping;
    @Autowired
    private EventGuests guests;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Invitations invitations;
    @Autowired
    private ApplicantsRetention retention;
    @Autowired
    private JdbcClient database;
    @Autowired
    private EventChanging changing;
    @Autowired
    private Events changed;
    @Autowired
    private CallPostponing postponing;

    @Test
    void twoAgenciesProposeAtTheSameMoment() throws Exception {
        Event event = calls.open(HOST, 10, ITALY, PORTUGAL);
        OrganisationPath italian = applied(event, ITALY, 1);
        OrganisationPath portuguese = applied(event, PORTUGAL, 1);

        CallModules.allAtOnce(List.of(() -> propose(event, ITALY, 1, italian), () -> propose(event, PORTUGAL, 1, portuguese),
                () -> propose(event, PORTUGAL, 1, portuguese)));

        assertThat(applicants.proposed(event.id())).extracting(Applicant::agency).containsExactly(ITALY, PORTUGAL);
        assertThatThrownBy(() -> propose(event, ITALY, 1)).isInstanceOf(PreselectionClosed.class);
        assertThatThrownBy(() -> propose(event, new AgencyCode("BE05"), 1)).isInstanceOf(PreselectionClosed.class);
    }

    @Test
    void anAgencySeesItsOwnApplicantsAndTheHostOnlyThoseThatWereProposed() {
        Event event = calls.open(HOST, 10, ITALY, PORTUGAL);
        OrganisationPath proposed = applied(event, ITALY, 2);
        OrganisationPath other = applied(event, ITALY, 1);
        applied(event, PORTUGAL, 1);
        propose(event, ITALY, 2, proposed);

        assertThat(applicants.of(event.id(), ITALY)).extracting(Applicant::id).containsExactly(id(event, proposed), id(event, other));
        assertThat(applicants.proposed(event.id())).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(id(event, proposed));
            assertThat(one.persons()).isEqualTo(2);
            assertThat(one.strands()).containsExactly(Strand.NEET);
            assertThat(one.past().isEmpty()).isTrue();
        });
        assertThatThrownBy(() -> propose(event, PORTUGAL, 1, other)).isInstanceOf(NotProposed.class);
    }

    @Test
    void whoDoesNotShowUpIsKnownTheNextTime() {
        OrganisationPath path = calls.ready(ITALY);
        Event before = calls.open(HOST, 10, ITALY);
        calls.apply(before.id(), path, 1);
        propose(before, ITALY, 1, path);
        select(before, List.of(path), List.of());
        replies.answer(part(before, path), coming(1));
        replies.withdraw(part(before, path));
        invitations.open(path, EventKind.INTERNATIONAL);
        Event event = calls.open(HOST, 10, ITALY);
        calls.apply(event.id(), path, 1);

        assertThat(applicants.of(event.id(), ITALY)).singleElement()
                .satisfies(one -> assertThat(one.past()).isEqualTo(new Applicant.Past(1, 0, 0, 0, 1)));
    }

    @Test
    void whoeverCancelsMakesRoomForTheNextOfItsAgencyAndThenForTheHostsList() {
        Event event = calls.open(HOST, 2, ITALY, PORTUGAL);
        OrganisationPath first = applied(event, ITALY, 2);
        OrganisationPath large = applied(event, ITALY, 3);
        OrganisationPath small = applied(event, ITALY, 1);
        OrganisationPath portuguese = applied(event, PORTUGAL, 1);
        propose(event, ITALY, 2, first, large, small);
        propose(event, PORTUGAL, 1, portuguese);
        select(event, List.of(first), List.of(portuguese, large, small), "Too few places");

        replies.answer(part(event, first), InvitationAnswer.no("Exams"));

        assertThat(status(event, small)).as("the large group does not fit, the small one does").isEqualTo(EventApplicationStatus.SELECTED);
        assertThat(status(event, portuguese)).as("one place is left for the host's list").isEqualTo(EventApplicationStatus.SELECTED);
        assertThat(status(event, large)).isEqualTo(EventApplicationStatus.WAITING_LIST);
        assertThat(events.get(event.id()).persons()).isEqualTo(2);
    }

    @Test
    void nobodyMovesUpForWhomItsAgencyDoesNotPay() {
        Event event = calls.open(HOST, 4, ITALY, PORTUGAL);
        OrganisationPath italian = applied(event, ITALY, 2);
        OrganisationPath more = applied(event, PORTUGAL, 1);
        OrganisationPath portuguese = applied(event, PORTUGAL, 1);
        propose(event, ITALY, 2, italian);
        propose(event, PORTUGAL, 1, portuguese, more);
        select(event, List.of(italian, portuguese), List.of(more));

        replies.answer(part(event, italian), InvitationAnswer.no(null));

        assertThat(status(event, more)).isEqualTo(EventApplicationStatus.WAITING_LIST);
    }

    @Test
    void morePlacesGoToTheHostsListAsFarAsAgenciesPay() {
        Event event = calls.open(HOST, 1, ITALY, PORTUGAL);
        OrganisationPath first = applied(event, ITALY, 1);
        OrganisationPath second = applied(event, ITALY, 1);
        OrganisationPath unpaid = applied(event, ITALY, 1);
        OrganisationPath portuguese = applied(event, PORTUGAL, 1);
        propose(event, ITALY, 2, first, second, unpaid);
        propose(event, PORTUGAL, 1, portuguese);
        select(event, List.of(first), List.of(portuguese, second, unpaid), "Too few places");

        capacity.change(event.id(), 2, 1, "anna");

        assertThat(status(event, portuguese)).isEqualTo(EventApplicationStatus.SELECTED);
        assertThat(status(event, second)).isEqualTo(EventApplicationStatus.WAITING_LIST);
        capacity.change(event.id(), 9, 2, "anna");
        assertThat(status(event, second)).isEqualTo(EventApplicationStatus.SELECTED);
        assertThat(status(event, unpaid)).as("its agency does not pay").isEqualTo(EventApplicationStatus.WAITING_LIST);
        assertThat(events.get(event.id()).persons()).isEqualTo(3);
    }

    @Test
    void anEventIsEnlargedWhileOneCancelsAndEachPlaceIsGivenOnce() throws Exception {
        Event event = calls.open(HOST, 1, ITALY);
        OrganisationPath first = applied(event, ITALY, 1);
        List<OrganisationPath> waiting = List.of(applied(event, ITALY, 1), applied(event, ITALY, 1), applied(event, ITALY, 1));
        propose(event, ITALY, 5, first, waiting.get(0), waiting.get(1), waiting.get(2));
        select(event, List.of(first), waiting);

        assertThat(CallModules.allAtOnce(List.of(() -> capacity.change(event.id(), 2, 1, "anna"), () -> capacity.change(event.id(), 2, 1, "bram"),
                () -> replies.answer(part(event, first), InvitationAnswer.no(null))))).containsExactlyInAnyOrder(true, true, false);

        assertThat(waiting).extracting(one -> status(event, one))
                .containsExactly(EventApplicationStatus.SELECTED, EventApplicationStatus.SELECTED, EventApplicationStatus.WAITING_LIST);
        assertThat(events.get(event.id()).persons()).isEqualTo(2);
    }

    @Test
    void aDraftIsReadByNobodyElseAlsoOnceTheEventIsCalledOff() {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath writing = calls.ready(ITALY);
        EventApplication draft = applying.keep(event.id(), writing.organisationId(), SampleCalls.answers(1), "mo@example.org");
        OrganisationPath sent = applied(event, ITALY, 1);

        changing.cancel(event.id(), "The venue burnt down", changed.findById(event.id()).orElseThrow().sequence(), "anna");

        assertThat(applicants.of(event.id(), ITALY)).extracting(Applicant::id).containsExactly(id(event, sent));
        assertThat(applying.sent(draft.id())).isEmpty();
        assertThat(status(event, writing)).isEqualTo(EventApplicationStatus.DRAFT);
    }

    @Test
    void placesThatWereFreedWhileTheEventWasPutOffAreGivenOnceItGoesOn() {
        Event event = calls.open(HOST, 1, ITALY);
        OrganisationPath first = applied(event, ITALY, 1);
        OrganisationPath next = applied(event, ITALY, 1);
        propose(event, ITALY, 1, first, next);
        select(event, List.of(first), List.of(next));
        postponing.postpone(event.id(), "A strike", "anna");
        replies.answer(part(event, first), InvitationAnswer.no(null));
        assertThat(status(event, next)).isEqualTo(EventApplicationStatus.WAITING_LIST);

        postponing.resume(event.id(), "anna");

        assertThat(status(event, next)).isEqualTo(EventApplicationStatus.SELECTED);
        assertThat(events.get(event.id()).persons()).isEqualTo(1);
    }

    @Test
    void twoOfficersOfTheHostSelectAtTheSameMomentAndOneOfThemDoes() throws Exception {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath one = applied(event, ITALY, 1);
        OrganisationPath other = applied(event, ITALY, 1);
        propose(event, ITALY, 2, one, other);

        assertThat(CallModules.allAtOnce(List.of(() -> select(event, List.of(one), List.of(other)), () -> select(event, List.of(), List.of()),
                () -> select(event, List.of(one, other), List.of())))).containsExactlyInAnyOrder(true, false, false);

        int placed = (int) Stream.of(one, other).filter(path -> status(event, path) == EventApplicationStatus.SELECTED).count();
        assertThat(events.get(event.id()).persons()).isEqualTo(placed);
        assertThatThrownBy(() -> select(event, List.of(), List.of())).isInstanceOf(CallNotPossible.class);
    }

    @Test
    void whoeverTakesItsApplicationBackWhileTheHostSelectsIsEitherInOrOut() throws Exception {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath leaves = applied(event, ITALY, 1);
        OrganisationPath stays = applied(event, ITALY, 1);
        propose(event, ITALY, 2, leaves, stays);

        List<Boolean> done = CallModules.allAtOnce(List.of(() -> select(event, List.of(leaves, stays), List.of()),
                () -> applying.withdraw(event.id(), leaves.organisationId())));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        boolean selected = done.get(0);
        assertThat(status(event, leaves)).isEqualTo(selected ? EventApplicationStatus.SELECTED : EventApplicationStatus.WITHDRAWN);
        assertThat(status(event, stays)).as("the host reads that one is gone, and selects anew")
                .isEqualTo(selected ? EventApplicationStatus.SELECTED : EventApplicationStatus.PRESELECTED);
        assertThat(events.get(event.id()).persons()).isEqualTo(selected ? 2 : 0);
    }

    @Test
    void theLastPlaceIsTakenOnceWhenTwoComeWithFewerAndOneLeavesTheList() throws Exception {
        Event event = calls.open(HOST, 4, ITALY);
        OrganisationPath first = applied(event, ITALY, 2);
        OrganisationPath second = applied(event, ITALY, 2);
        OrganisationPath pair = applied(event, ITALY, 2);
        OrganisationPath last = applied(event, ITALY, 1);
        propose(event, ITALY, 4, first, second, pair, last);
        select(event, List.of(first, second), List.of(pair, last));
        replies.answer(part(event, first), coming(2));

        List<Boolean> done = CallModules.allAtOnce(List.of(() -> keeping.keep(part(event, first), 1, List.of()),
                () -> replies.answer(part(event, second), coming(1)), () -> applying.withdraw(event.id(), pair.organisationId())));

        assertThat(done.subList(0, 2)).containsOnly(true);
        assertThat(events.get(event.id()).persons()).as("two who come, and whoever moved up").isEqualTo(status(event, pair) == EventApplicationStatus.SELECTED
                || status(event, last) == EventApplicationStatus.SELECTED ? persons(event, pair) + persons(event, last) + 2 : 2);
        assertThat(status(event, last)).isEqualTo(EventApplicationStatus.SELECTED);
    }

    private int persons(Event event, OrganisationPath path) {
        EventApplication found = application(event, path);
        return found.status() == EventApplicationStatus.SELECTED ? found.places() : 0;
    }

    @Test
    void whoComesWithFewerMakesRoomForTheNext() {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath first = applied(event, ITALY, 2);
        OrganisationPath next = applied(event, ITALY, 1);
        propose(event, ITALY, 2, first, next);
        select(event, List.of(first), List.of(next));
        replies.answer(part(event, first), coming(2));

        keeping.keep(part(event, first), 1, List.of());

        assertThat(status(event, next)).isEqualTo(EventApplicationStatus.SELECTED);
        assertThat(status(event, first)).isEqualTo(EventApplicationStatus.SELECTED);
    }

    @Test
    void whoDoesNotComeHasNoPlaceThatIsKeptAndItsPersonsAreNobodysBusiness() {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath first = applied(event, ITALY, 1);
        propose(event, ITALY, 2, first);
        select(event, List.of(first), List.of());

        replies.answer(part(event, first), InvitationAnswer.no("Exams"));

        assertThat(status(event, first)).isEqualTo(EventApplicationStatus.NOT_COMING);
        assertThat(status(event, first).isHostsBusiness()).isFalse();
        assertThat(guests.page(event.id(), null, ParticipationStatus.DECLINED, 0)).singleElement()
                .satisfies(line -> assertThat(line.named()).isEmpty());
    }

    @Test
    void nobodyIsSelectedWhileTheEventIsPutOff() {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath first = applied(event, ITALY, 1);
        propose(event, ITALY, 2, first);
        postponing.postpone(event.id(), "A strike", "anna");
        assertThatThrownBy(() -> postponing.postpone(event.id(), "Once more", "anna")).isInstanceOf(CallNotPossible.class);

        assertThatThrownBy(() -> select(event, List.of(first), List.of())).isInstanceOf(CallNotPossible.class);

        Event putOff = changed.findById(event.id()).orElseThrow();
        changing.move(event.id(), new EventMove(new EventTimes(event.startsOn().plusDays(30), event.endsOn().plusDays(30), null, null,
                event.replyBy().plusDays(30)), event.venue(), "After the strike", putOff.sequence()), "anna");
        select(event, List.of(first), List.of());
        assertThat(status(event, first)).as("new days: it goes on").isEqualTo(EventApplicationStatus.SELECTED);
    }

    @Test
    void whoMovesUpAfterTheLastDayToAnswerHasAsLongAsAnOfferStands() {
        Event event = calls.open(HOST, 1, ITALY);
        OrganisationPath first = applied(event, ITALY, 1);
        OrganisationPath next = applied(event, ITALY, 1);
        propose(event, ITALY, 1, first, next);
        select(event, List.of(first), List.of(next));
        replies.answer(part(event, first), coming(1));
        database.sql("update event set reply_by = ? where id = ?").params(calls.today().minusDays(1), event.id().value()).update();

        replies.withdraw(part(event, first));

        assertThat(replies.get(part(event, next)).answerBy()).isEqualTo(calls.today().plusDays(7));
    }

    @Test
    void whoWouldHaveComeIsForgottenSomeTimeAfterTheEvent() {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath path = applied(event, ITALY, 2);
        OrganisationPath writing = calls.ready(ITALY);
        applying.keep(event.id(), writing.organisationId(), new ApplicationAnswers(SampleCalls.answers(1).persons(),
                ApplicationTexts.of(null, null, Set.of(), "A quiet room")), "mo@example.org");

        endsOn(event, calls.today().minusMonths(6));
        retention.forget();
        assertThat(application(event, path).persons()).extracting(ApplyingPerson::name).containsExactly("Person 1", "Person 2");
        endsOn(event, calls.today().minusMonths(6).minusDays(1));
        retention.forget();

        assertThat(application(event, path).persons()).hasSize(2).allSatisfy(one -> assertThat(List.of(one.name(), one.email(), one.role()))
                .containsOnly("–"));
        assertThat(application(event, writing).persons()).extracting(ApplyingPerson::email).containsOnly("–");
        assertThat(application(event, writing).texts().toAttend()).isNull();
        assertThat(application(event, writing).writtenBy()).isEqualTo("–");
    }

    private void endsOn(Event event, LocalDate day) {
        database.sql("update event set starts_on = ?, ends_on = ? where id = ?").params(day.minusDays(1), day, event.id().value()).update();
    }

    @Test
    void whoeverWasNamedInTheApplicationIsKnownToTheEvent() {
        Event event = calls.open(HOST, 2, ITALY);
        OrganisationPath selected = applied(event, ITALY, 2);
        OrganisationPath next = applied(event, ITALY, 1);
        propose(event, ITALY, 2, selected, next);
        select(event, List.of(selected), List.of(next));

        assertThat(persons.of(part(event, selected))).extracting(EventPerson::name).containsExactly("Person 1", "Person 2");
        assertThat(persons.expected(event.id())).as("it has not answered yet").isEmpty();
        replies.answer(part(event, selected), InvitationAnswer.no(null));
        assertThat(persons.of(part(event, next))).extracting(EventPerson::email).containsExactly("person1@example.org");
    }

    @Test
    void manyCancelAtTheSameMomentAndEachPlaceIsGivenOnce() throws Exception {
        Event event = calls.open(HOST, 4, ITALY, PORTUGAL);
        List<OrganisationPath> main = List.of(applied(event, ITALY, 1), applied(event, ITALY, 1), applied(event, PORTUGAL, 1), applied(event, PORTUGAL, 1));
        List<OrganisationPath> waiting = List.of(applied(event, ITALY, 1), applied(event, PORTUGAL, 1), applied(event, ITALY, 1));
        propose(event, ITALY, 2, main.get(0), main.get(1), waiting.get(0), waiting.get(2));
        propose(event, PORTUGAL, 2, main.get(2), main.get(3), waiting.get(1));
        select(event, main, waiting);
        List<Runnable> moves = new ArrayList<>();
        main.forEach(one -> moves.add(() -> replies.answer(part(event, one), InvitationAnswer.no(null))));

        assertThat(CallModules.allAtOnce(moves)).containsOnly(true);

        assertThat(waiting).extracting(one -> status(event, one)).containsOnly(EventApplicationStatus.SELECTED);
        assertThat(waiting).extracting(one -> replies.get(part(event, one)).status()).containsOnly(ParticipationStatus.OFFERED);
        assertThat(events.get(event.id()).persons()).isEqualTo(3);
    }

    @Test
    void whoeverLeavesTheWaitingListWhileItMovesUpIsEitherInOrOut() throws Exception {
        Event event = calls.open(HOST, 1, ITALY);
        OrganisationPath first = applied(event, ITALY, 1);
        OrganisationPath leaves = applied(event, ITALY, 1);
        OrganisationPath last = applied(event, ITALY, 1);
        propose(event, ITALY, 1, first, leaves, last);
        select(event, List.of(first), List.of(leaves, last));

        List<Boolean> done = CallModules.allAtOnce(List.of(() -> replies.answer(part(event, first), InvitationAnswer.no(null)),
                () -> applying.withdraw(event.id(), leaves.organisationId())));

        assertThat(done.get(0)).isTrue();
        boolean left = done.get(1);
        assertThat(status(event, leaves)).isEqualTo(left ? EventApplicationStatus.WITHDRAWN : EventApplicationStatus.SELECTED);
        assertThat(status(event, last)).isEqualTo(left ? EventApplicationStatus.SELECTED : EventApplicationStatus.WAITING_LIST);
        assertThat(events.get(event.id()).persons()).isEqualTo(1);
    }

    @Test
    void twoEventsThatWantTheSameOrganisationAtTheSameMomentDoNotBothGetIt() throws Exception {
        OrganisationPath wanted = calls.ready(ITALY);
        List<Event> both = List.of(calls.open(HOST, 1, ITALY), calls.open(PORTUGAL, 1, ITALY));
        List<OrganisationPath> first = both.stream().map(event -> applied(event, ITALY, 1)).toList();
        for (int i = 0; i < both.size(); i++) {
            calls.apply(both.get(i).id(), wanted, 1);
            propose(both.get(i), ITALY, 1, first.get(i), wanted);
            select(both.get(i), List.of(first.get(i)), List.of(wanted));
        }

        assertThat(CallModules.allAtOnce(List.of(() -> replies.answer(part(both.get(0), first.get(0)), InvitationAnswer.no(null)),
                () -> replies.answer(part(both.get(1), first.get(1)), InvitationAnswer.no(null))))).containsOnly(true);

        assertThat(both).extracting(event -> status(event, wanted))
                .containsExactlyInAnyOrder(EventApplicationStatus.SELECTED, EventApplicationStatus.WAITING_LIST);
        assertThat(both.stream().mapToInt(event -> events.get(event.id()).persons()).sum()).isEqualTo(1);
    }

    @Test
    void aDoubleClickIsOneApplication() throws Exception {
        Event event = calls.open(HOST, 1, ITALY);
        OrganisationPath path = calls.ready(ITALY);

        assertThat(CallModules.allAtOnce(List.of(() -> calls.apply(event.id(), path, 1), () -> calls.apply(event.id(), path, 2)))).containsOnly(true);

        assertThat(applicants.of(event.id(), ITALY)).hasSize(1);
    }

    private void propose(Event event, AgencyCode agency, int sends, OrganisationPath... inOrder) {
        preselection.propose(event.id(), agency, sends, Arrays.stream(inOrder).map(path -> id(event, path)).toList(), null);
    }

    private void select(Event event, List<OrganisationPath> selected, List<OrganisationPath> waiting) {
        select(event, selected, waiting, null);
    }

    private void select(Event event, List<OrganisationPath> selected, List<OrganisationPath> waiting, String deviation) {
        selection.select(event.id(), new HostChoice(selected.stream().map(path -> id(event, path)).toList(),
                waiting.stream().map(path -> id(event, path)).toList(), deviation));
    }

    private static InvitationAnswer coming(int persons) {
        return new InvitationAnswer(true, persons, "To learn", null);
    }

    private EventApplicationId id(Event event, OrganisationPath path) {
        return application(event, path).id();
    }

    private EventApplicationStatus status(Event event, OrganisationPath path) {
        return application(event, path).status();
    }

    private ParticipationId part(Event event, OrganisationPath path) {
        return application(event, path).participationId();
    }

    private EventApplication application(Event event, OrganisationPath path) {
        return applying.find(event.id(), path.organisationId()).orElseThrow();
    }

    private OrganisationPath applied(Event event, AgencyCode agency, int persons) {
        OrganisationPath path = calls.ready(agency);
        calls.apply(event.id(), path, persons);
        return path;
    }
}

@OnH2
class SelectionOnH2Test extends SelectionTest {
}

@OnPostgreSql
class SelectionOnPostgreSqlTest extends SelectionTest {
}
