package eu.inclusion.pathway.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An event is moved, cancelled and given other places; nothing that a colleague or an organisation does meanwhile is lost. */
@PersistenceTest
@EventBeans
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class EventChangingTest {

    private static final AgencyCode AGENCY = new AgencyCode("BE05");

    @Autowired
    private EventChanging changing;
    @Autowired
    private EventCapacity capacity;
    @Autowired
    private EventHistory history;
    @Autowired
    private EventNews news;
    @Autowired
    private Events events;
    @Autowired
    private EventList list;
    @Autowired
    private Replies replies;
    @Autowired
    private PlaceKeeping keeping;
    @Autowired
    private EventGuests guests;
    @Autowired
    private EventQuestions questions;
    @Autowired
    private SampleEvents sample;
    @Autowired
    private TestClock clock;

    @Test
    void whoWasInvitedIsToldOfAMoveAndDaysToAnswerGoAlong() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 1);
        List<ParticipationId> guests = sample.invited(event, 4);
        guests.subList(0, 2).forEach(guest -> replies.answer(guest, new InvitationAnswer(true, 1, "Yes", null)));
        replies.answer(guests.get(2), InvitationAnswer.no(null));

        Event moved = changing.move(event.id(), later(event, 30, 0), "anna");

        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(replies.get(guests.get(3)).answerBy()).isEqualTo(event.replyBy().plusDays(30));
        assertThat(told(event)).containsExactlyInAnyOrder(guests.get(0), guests.get(1), guests.get(3));
        assertThat(told(event)).isEmpty();
        assertThat(history.of(event.id())).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(EventChange.Kind.MOVED);
            assertThat(change.reason()).isEqualTo("The venue is flooded");
        });
    }

    @Test
    void whereTheEventComesEarlierAnswersDoTooAndEndBeforeIt() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        ParticipationId guest = sample.invited(event, 1).get(0);
        LocalDate today = sample.today();

        changing.move(event.id(), new EventMove(new EventTimes(today.plusDays(10), today.plusDays(10), null, null, today.plusDays(9)), event.venue(),
                "Sooner", 0), "anna");

        assertThat(replies.get(guest).answerBy()).isEqualTo(today.plusDays(9));
    }

    @Test
    void theSameHoursByOtherClocksAreOtherHours() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        ParticipationId guest = sample.invited(event, 1).get(0);
        EventTimes nine = new EventTimes(event.startsOn(), event.endsOn(), LocalTime.of(9, 0), LocalTime.of(17, 0), event.replyBy());
        changing.move(event.id(), new EventMove(nine, at(event, "Europe/Brussels"), "From nine", 0), "anna");
        told(event);

        changing.move(event.id(), new EventMove(nine, at(event, "Europe/Dublin"), "It is in Dublin", 1), "anna");

        assertThat(history.of(event.id()).get(0).facts()).containsExactly(PlanFact.HOURS);
        assertThat(news.take(event.id(), 10)).singleElement().satisfies(one -> {
            assertThat(one.participation().id()).isEqualTo(guest);
            assertThat(one.news().isMove()).isTrue();
        });
    }

    @Test
    void anotherCountryWithTheSameClocksIsNoNews() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        ParticipationId guest = sample.invited(event, 1).get(0);
        replies.answer(guest, new InvitationAnswer(true, 1, "Yes", null));
        EventTimes nine = new EventTimes(event.startsOn(), event.endsOn(), LocalTime.of(9, 0), LocalTime.of(17, 0), event.replyBy());
        changing.move(event.id(), new EventMove(nine, event.venue(), "From nine", 0), "anna");
        told(event);
        news.stillComes(guest, 1);

        changing.move(event.id(), new EventMove(nine, at(event, "Europe/Amsterdam"), "It is across the border", 1), "anna");

        assertThat(history.of(event.id()).get(0).facts()).isEmpty();
        assertThat(news.take(event.id(), 10)).allSatisfy(one -> {
            assertThat(one.news().isMove()).isFalse();
            assertThat(one.news().concerns(ParticipationStatus.ACCEPTED)).isFalse();
        });
        assertThat(news.isAsked(guest)).isFalse();
    }

    private static EventVenue at(Event event, String clocks) {
        return new EventVenue(event.place(), event.venue().address(), event.venue().accessibility(), clocks);
    }

    @Test
    void daysThatCannotBeAreRefused() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        LocalDate today = sample.today();

        assertRefused(event, new EventTimes(today.minusDays(1), today, null, null, today.minusDays(2)), "event.starts-in-the-past");
        assertRefused(event, new EventTimes(today.plusDays(20), today.plusDays(20), null, null, today.plusDays(20)), "event.reply-by-too-late");
        assertRefused(event, event.times(), "event.moves-nowhere");
        assertThatThrownBy(() -> changing.move(event.id(), new EventMove(later(event, 1, 0).times(), event.venue(), " ", 0), "anna"))
                .isInstanceOf(ExplanationMissing.class);
        assertThat(events.findById(event.id()).orElseThrow().times()).isEqualTo(event.times());
    }

    @Test
    void aLastDayToAnswerThatHasGoneByMayStay() {
        LocalDate today = sample.today();
        EventTimes before = new EventTimes(today.plusDays(5), today.plusDays(5), null, null, today.minusDays(3));

        new EventTimes(today.plusDays(6), today.plusDays(6), null, null, today.minusDays(3)).requireSoundAfter(before, today);
        assertThatThrownBy(() -> new EventTimes(today.plusDays(6), today.plusDays(6), null, null, today.minusDays(2)).requireSoundAfter(before, today))
                .isInstanceOf(EventNotPlannable.class);
    }

    @Test
    void whatIsSaidOfAnEventIsChangedAndPutOnRecord() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        ParticipationId guest = sample.invited(event, 1).get(0);

        Event revised = changing.revise(event.id(), saying(event, "Day for all", 0), "anna");

        assertThat(revised.sequence()).isEqualTo(1);
        assertThat(events.findById(event.id()).orElseThrow()).satisfies(kept -> {
            assertThat(kept.title()).isEqualTo("Day for all");
            assertThat(kept.answers()).containsExactly(Need.PARTNERS);
            assertThat(kept.forStrands()).isEmpty();
            assertThat(kept.times()).isEqualTo(event.times());
        });
        assertThat(history.of(event.id())).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(EventChange.Kind.PLAN);
            assertThat(change.was()).isEqualTo("Inclusion day");
            assertThat(change.facts()).containsExactlyInAnyOrder(PlanFact.TITLE, PlanFact.AGENDA, PlanFact.STRANDS, PlanFact.NEEDS, PlanFact.LISTED);
            assertThat(change.reason()).isEqualTo("Read the agenda");
        });
        assertThat(told(event)).as("it says another title and agenda").containsExactly(guest);
        assertThat(news.isAsked(guest)).isFalse();
    }

    @Test
    void whoIsToldHearsOfAllThatChangedSinceTheLastTimeAndNothingTwice() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        sample.invited(event, 1);

        changing.revise(event.id(), saying(event, "Day for all", 0), "anna");
        changing.revise(event.id(), new EventRevision("Day for everybody", event.description(), "From nine to four", "French", Set.of(),
                Set.of(Need.PARTNERS), true, Map.of(), 1, true, "In French"), "anna");

        assertThat(news.take(event.id(), 10)).singleElement().satisfies(untold -> {
            assertThat(untold.news().facts()).contains(PlanFact.TITLE, PlanFact.AGENDA, PlanFact.LANGUAGE);
            assertThat(untold.news().titleBefore()).isEqualTo("Inclusion day");
            assertThat(untold.news().why()).isEqualTo("Read the agenda In French");
        });
        changing.move(event.id(), new EventMove(event.times(), new EventVenue(event.place(), null, "Two steps"), "The lift is broken", 2), "anna");
        assertThat(news.take(event.id(), 10)).singleElement().satisfies(untold -> {
            assertThat(untold.news().facts()).containsExactly(PlanFact.ACCESSIBILITY);
            assertThat(untold.news().isMove()).isFalse();
        });
    }

    @Test
    void nobodyIsWrittenToOfWordingOrOfStrandsAndTheListAlone() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        sample.invited(event, 1);

        changing.revise(event.id(), new EventRevision("Inclusion Day", event.description(), null, event.language(), event.forStrands(), Set.of(), false,
                Map.of(), 0, false, null), "anna");
        changing.revise(event.id(), new EventRevision("Inclusion Day", event.description(), null, event.language(), Set.of(), Set.of(Need.PARTNERS), true,
                Map.of(), 1, true, null), "anna");

        assertThat(told(event)).isEmpty();
        assertThat(events.findById(event.id()).orElseThrow().sequence()).isEqualTo(2);
    }

    @Test
    void nobodyIsAskedAnewWhetherItComesWhereNeitherTimeNorPlaceIsAnother() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        ParticipationId guest = sample.invited(event, 1).get(0);
        replies.answer(guest, new InvitationAnswer(true, 2, "Yes", null));

        changing.move(event.id(), new EventMove(event.times(), new EventVenue(event.place(), null, "Two steps"), "The lift is broken", 0), "anna");

        assertThat(news.isAsked(guest)).isFalse();
        assertThat(guests.page(event.id(), null, ParticipationStatus.ACCEPTED, 0)).singleElement().satisfies(line -> assertThat(line.asked()).isFalse());
        assertThat(told(event)).containsExactly(guest);
    }

    @Test
    void whatCannotBeSaidOfAnEventChangesNothing() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        EventRevision strange = new EventRevision("Day", "Meet", null, "English", Set.of(), Set.of(), true, Map.of(FormatField.TRAINERS, "Mo"), 0, true, null);
        EventRevision same = new EventRevision(event.title(), event.description(), null, event.language(), event.forStrands(), Set.of(), false, Map.of(), 0, true, null);

        assertThatThrownBy(() -> changing.revise(event.id(), strange, "anna")).isInstanceOf(EventNotPlannable.class);
        assertThatThrownBy(() -> changing.revise(event.id(), same, "anna")).isInstanceOf(EventNotPlannable.class);
        assertThatThrownBy(() -> changing.revise(event.id(), saying(event, " ", 0), "anna")).isInstanceOf(EventNotPlannable.class);
        assertThatThrownBy(() -> changing.revise(event.id(), saying(event, "Day", 1), "anna")).isInstanceOf(EventChangedMeanwhile.class);
        assertThat(events.findById(event.id()).orElseThrow()).satisfies(kept -> {
            assertThat(kept.sequence()).isZero();
            assertThat(kept.title()).isEqualTo("Inclusion day");
        });
        assertThat(history.of(event.id())).isEmpty();
        changing.cancel(event.id(), "Snow", 0, "anna");
        assertThatThrownBy(() -> changing.revise(event.id(), saying(event, "Day", 1), "anna")).isInstanceOf(EventNotOpen.class);
    }

    @Test
    void twoOfficersWhoChangeAnEventAtTheSameMomentDoNotOverwriteEachOther() throws Exception {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);

        List<Boolean> done = AtOnce.all(List.of(() -> revises(event, "One", "anna"), () -> revises(event, "Two", "bram"),
                () -> moves(event, later(event, 10, 0), "eva")));

        assertThat(done).containsOnlyOnce(true);
        assertThat(events.findById(event.id()).orElseThrow().sequence()).isEqualTo(1);
        assertThat(history.of(event.id())).hasSize(1);
    }

    private boolean revises(Event event, String title, String person) {
        try {
            changing.revise(event.id(), saying(event, title, 0), person);
            return true;
        } catch (EventChangedMeanwhile tooLate) {
            return false;
        }
    }

    private static EventRevision saying(Event event, String title, int seen) {
        return new EventRevision(title, event.description(), "From nine to four", event.language(), Set.of(), Set.of(Need.PARTNERS), true, Map.of(), seen, true, "Read the agenda");
    }

    @Test
    void twoOfficersWhoMoveAnEventAtTheSameMomentDoNotOverwriteEachOther() throws Exception {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        sample.invited(event, 3);

        List<Boolean> done = AtOnce.all(List.of(() -> moves(event, later(event, 10, 0), "anna"), () -> moves(event, later(event, 20, 0), "bram")));

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(events.findById(event.id()).orElseThrow().sequence()).isEqualTo(1);
        assertThat(history.of(event.id())).hasSize(1);
        assertThat(told(event)).hasSize(3);
    }

    @Test
    void anAnswerGivenWhileTheEventIsCancelledKeepsNoPlace() throws Exception {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 20);
        List<ParticipationId> guests = sample.invited(event, 8);
        List<Callable<Boolean>> moves = new ArrayList<>();
        guests.forEach(guest -> moves.add(() -> answers(guest)));
        moves.add(() -> {
            changing.cancel(event.id(), "Snow", 0, "anna");
            return true;
        });

        AtOnce.all(moves);

        assertThat(guests).allSatisfy(guest -> assertThat(replies.get(guest).status()).isEqualTo(ParticipationStatus.CANCELLED));
        assertThat(told(event)).containsExactlyInAnyOrderElementsOf(guests);
    }

    @Test
    void aCancelledEventIsNeitherMovedNorCancelledAgain() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        changing.cancel(event.id(), "Snow", 0, "anna");

        assertThatThrownBy(() -> changing.cancel(event.id(), "Snow", 0, "bram")).isInstanceOf(EventChangedMeanwhile.class);
        assertThatThrownBy(() -> changing.move(event.id(), later(event, 10, 1), "bram")).isInstanceOf(EventNotOpen.class);
    }

    @Test
    void morePlacesGoToTheWaitingListAndFewerNeverBelowWhatIsTaken() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 1);
        List<ParticipationId> guests = sample.invited(event, 2);
        guests.forEach(guest -> replies.answer(guest, new InvitationAnswer(true, 1, "Yes", null)));

        assertThatThrownBy(() -> capacity.change(event.id(), 3, 2, "anna")).isInstanceOf(EventChangedMeanwhile.class);
        capacity.change(event.id(), 3, 1, "anna");

        assertThat(replies.get(guests.get(1)).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThat(list.get(event.id()).persons()).isEqualTo(2);
        assertThatThrownBy(() -> capacity.change(event.id(), 1, 3, "anna")).isInstanceOf(CapacityTaken.class);
        assertThatThrownBy(() -> capacity.change(event.id(), 0, 3, "anna")).isInstanceOf(EventNotPlannable.class);
        capacity.change(event.id(), 2, 3, "anna");
        assertThat(list.get(event.id()).capacity()).isEqualTo(2);
    }

    @Test
    void whoHasAPlaceIsAskedAfterAMoveUntilItSaysThatItComes() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 5);
        ParticipationId guest = sample.invited(event, 1).get(0);
        replies.answer(guest, new InvitationAnswer(true, 2, "Yes", "Is there parking?"));
        assertThat(news.isAsked(guest)).isFalse();

        changing.move(event.id(), later(event, 10, 0), "anna");

        assertThat(news.isAsked(guest)).isTrue();
        assertThat(news.whyMoved(event.id())).contains("The venue is flooded");
        assertThat(guests.page(event.id(), null, ParticipationStatus.ACCEPTED, 0)).singleElement().satisfies(line -> assertThat(line.asked()).isTrue());
        news.stillComes(guest, 1);
        assertThat(news.isAsked(guest)).isFalse();
        changing.move(event.id(), later(event, 20, 1), "anna");
        assertThat(news.isAsked(guest)).isTrue();
        news.stillComes(guest, 1);
        assertThat(news.isAsked(guest)).as("it had the days of before in front of it").isTrue();
    }

    @Test
    void placesOfSomePersonsGoToTheNextInLine() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 3);
        List<ParticipationId> guests = sample.invited(event, 3);
        replies.answer(guests.get(0), new InvitationAnswer(true, 3, "Yes", null));
        replies.answer(guests.get(1), new InvitationAnswer(true, 2, "Yes", null));
        replies.answer(guests.get(2), new InvitationAnswer(true, 1, "Yes", null));

        assertThatThrownBy(() -> keeping.keep(guests.get(0), 4, List.of())).isInstanceOf(PlaceNotAvailable.class);
        assertThatThrownBy(() -> keeping.keep(guests.get(0), 1, List.of(new NamedPerson("Mo", null, null), new NamedPerson("Li", null, null))))
                .isInstanceOf(TooManyPersons.class);
        assertThat(list.get(event.id()).persons()).isEqualTo(3);
        keeping.keep(guests.get(0), 2, List.of(new NamedPerson("Mo", null, null)));

        assertThat(replies.get(guests.get(1)).status()).isEqualTo(ParticipationStatus.WAITING_LIST);
        assertThat(replies.get(guests.get(2)).status()).isEqualTo(ParticipationStatus.OFFERED);
        keeping.keep(guests.get(1), 1, List.of());
        keeping.keep(guests.get(0), 1, List.of());
        assertThat(replies.get(guests.get(1)).status()).isEqualTo(ParticipationStatus.OFFERED);
        assertThatThrownBy(() -> keeping.keep(guests.get(1), 1, List.of())).isInstanceOf(NoPlaceToGiveBack.class);
        assertThat(list.get(event.id()).persons()).isEqualTo(3);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 3);
        ParticipationId guest = sample.invited(event, 1).get(0);
        replies.answer(guest, new InvitationAnswer(true, 1, "Yes", "Is there parking?"));
        assertThat(questions.open(event.id())).extracting(EventQuestions.Question::text).containsExactly("Is there parking?");

        questions.answer(event.id(), guest, "Yes", "anna");

        assertThatThrownBy(() -> questions.answer(event.id(), guest, "No", "bram")).isInstanceOf(EventChangedMeanwhile.class);
        assertThat(questions.answerTo(guest)).contains("Yes");
        assertThat(questions.open(event.id())).isEmpty();
    }

    @Test
    void guestsAreCountedAndPagedWithThoseWhoCome() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 3);
        List<ParticipationId> all = sample.invited(event, 3);
        replies.answer(all.get(0), new InvitationAnswer(true, 1, "Yes", null));
        keeping.keep(all.get(0), 1, List.of(new NamedPerson("Mo", "Coach", null)));

        assertThat(guests.count(event.id(), null)).containsEntry(ParticipationStatus.ACCEPTED, 1).containsEntry(ParticipationStatus.INVITED, 2);
        assertThat(guests.count(event.id(), List.of(new AgencyCode("FI01")))).isEmpty();
        assertThat(guests.page(event.id(), List.of(AGENCY), ParticipationStatus.ACCEPTED, 0)).singleElement()
                .satisfies(line -> {
                    assertThat(line.named()).extracting(EventPerson::name).containsExactly("Mo");
                    assertThat(line.said()).as("why it comes").isEqualTo("Yes");
                });
        assertThat(guests.page(event.id(), null, ParticipationStatus.INVITED, 1)).isEmpty();
    }

    @Test
    void whoIsAskedAgainNeverHasToAnswerBeforeToday() {
        Event event = sample.planned(EventKind.NATIONAL, AGENCY, 3);
        ParticipationId guest = sample.invited(event, 1).get(0);
        Instant before = clock.instant();

        clock.advance(Duration.ofDays(89));
        replies.askAgain(guest, sample.today().plusDays(7));
        assertThat(replies.get(guest).answerBy()).isEqualTo(sample.today());
        clock.advance(Duration.ofDays(1));
        assertThatThrownBy(() -> replies.askAgain(guest, sample.today().plusDays(7))).isInstanceOf(TooLateToAskAgain.class);
        clock.set(before);
    }

    private List<ParticipationId> told(Event event) {
        return news.take(event.id(), 10).stream().map(one -> one.participation().id()).toList();
    }

    private void assertRefused(Event event, EventTimes times, String key) {
        assertThatThrownBy(() -> changing.move(event.id(), new EventMove(times, event.venue(), "Why", 0), "anna"))
                .isInstanceOfSatisfying(EventNotPlannable.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private boolean moves(Event event, EventMove move, String person) {
        try {
            changing.move(event.id(), move, person);
            return true;
        } catch (EventChangedMeanwhile tooLate) {
            return false;
        }
    }

    private boolean answers(ParticipationId guest) {
        try {
            replies.answer(guest, new InvitationAnswer(true, 1, "Yes", null));
            return true;
        } catch (InvitationNotOpen tooLate) {
            return false;
        }
    }

    private static EventMove later(Event event, int days, int seen) {
        return new EventMove(new EventTimes(event.startsOn().plusDays(days), event.endsOn().plusDays(days), null, null, event.replyBy().plusDays(days)),
                event.venue(), "The venue is flooded", seen);
    }
}

@OnH2
class EventChangingOnH2Test extends EventChangingTest {
}

@OnPostgreSql
class EventChangingOnPostgreSqlTest extends EventChangingTest {
}
