package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.calendar.FeedAddresses;
import eu.inclusion.pathway.calendar.FeedOwner;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventQuestions;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InternationalEvents;
import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Registration;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.preparation.AskedAboutOther;
import eu.inclusion.pathway.preparation.Guardian;
import eu.inclusion.pathway.preparation.GuardianPermissions;
import eu.inclusion.pathway.preparation.InfopackSection;
import eu.inclusion.pathway.preparation.Infopacks;
import eu.inclusion.pathway.preparation.PreparationLinks;
import eu.inclusion.pathway.preparation.PreparationStanding;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.preparation.Told;
import eu.inclusion.pathway.preparation.ToldMeanwhile;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.todo.ToDos;
import eu.inclusion.pathway.workflow.Cases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two steps, one of which begins while the other has not ended: the later waits for the earlier and goes by what that left behind, and
 * nobody reads of an error of the database. What happens by chance elsewhere happens here each time.
 */
@ProductTest
@OnPostgreSql
class ClashesTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final Guardian MOTHER = new Guardian("Ana", "ana@example.org", null, "Li Janssens");

    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private Events events;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private EventChanging changing;
    @Autowired
    private Registration registration;
    @Autowired
    private Replies replies;
    @Autowired
    private InternationalEvents international;
    @Autowired
    private EventQuestions questions;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Preparations preparations;
    @Autowired
    private Infopacks infopacks;
    @Autowired
    private PreparationLinks links;
    @Autowired
    private GuardianPermissions guardians;
    @Autowired
    private EventTelling telling;
    @Autowired
    private FeedAddresses addresses;
    @Autowired
    private ToDos toDos;
    @Autowired
    private ManagementService jobs;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcClient database;

    @Test
    void aGuardiansYesToTheOldDaysIsNoYesOnceTheEventMoved() {
        Event event = planned();
        EventPerson minor = comes(event, "Bo " + event.reference());
        preparations.tell(minor, Told.minor(event.startsOn(), MOTHER), "club@example.org");
        String secret = asked(minor);

        Throwable late = meanwhile(() -> changing.move(event.id(), later(event), "anna"), () -> guardians.answer(secret, true, "The old days", 0));

        assertThat(late).isInstanceOf(AskedAboutOther.class);
        assertThat(standing(minor)).isEqualTo(PreparationStanding.PERMISSION_AWAITED);
        guardians.answer(secret, true, "The new days", 1);
        assertThat(standing(minor)).isEqualTo(PreparationStanding.COMPLETE);
    }

    @Test
    void aGuardianWhoWasFasterThanTheMoveIsAskedAnew() {
        Event event = planned();
        EventPerson minor = comes(event, "Cy " + event.reference());
        preparations.tell(minor, Told.minor(event.startsOn(), MOTHER), "club@example.org");
        String secret = asked(minor);

        assertThat(meanwhile(() -> guardians.answer(secret, true, "The old days", 0), () -> changing.move(event.id(), later(event), "anna"))).isNull();

        assertThat(standing(minor)).isEqualTo(PreparationStanding.PERMISSION_AWAITED);
        cases.runJobs(event.reference());
        assertThat(asked(minor)).isNotEqualTo(secret);
    }

    @Test
    void ofTwoLinksThatAreMadeAtTheSameMomentOneOpens() {
        EventPerson person = comes(planned(), "Di", null);
        List<String> made = Collections.synchronizedList(new ArrayList<>());

        assertThat(meanwhile(() -> made.add(links.make(person, "mo").orElseThrow()), () -> made.add(links.make(person, "li").orElseThrow()))).isNull();

        assertThat(made).filteredOn(secret -> links.find(secret).isPresent()).containsExactly(made.get(1));
    }

    @Test
    void whatTwoColleaguesTellOfAPersonAtTheSameMomentIsKeptOnceTheLaterOne() {
        EventPerson person = comes(planned(), "Ed", null);

        assertThat(meanwhile(() -> preparations.tell(person, Told.adult(Told.NEEDS), "mo"), () -> preparations.tell(person, Told.adult(Told.NEEDS), "li")))
                .isNull();

        assertThat(preparations.forOrganisation(person.id()).orElseThrow().toldBy()).isEqualTo("li");
    }

    @Test
    void whatIsToldWhileAnOfficerNotesTheTelephoneIsNotOverwritten() {
        EventPerson person = comes(planned(), "Iz", null);

        Throwable late = meanwhile(() -> preparations.tell(person, Told.adult(Told.NEEDS), "mo"),
                () -> preparations.note(person, Told.adult(Told.NEEDS), false, null, "anna"));

        assertThat(late).isInstanceOf(ToldMeanwhile.class);
        assertThat(preparations.forOrganisation(person.id()).orElseThrow().toldBy()).isEqualTo("mo");
    }

    @Test
    void whoGetsAPlaceWhileTheInfopackIsPublishedHearsOfIt() {
        Event event = planned();
        OrganisationPath guest = invited(event);
        ParticipationId part = stage.id(guest);

        Throwable late = meanwhile(() -> infopacks.publish(event.id(), infopacks.writing(event.id()).version(), Map.of(InfopackSection.ROUTES, "Tram 1"), "anna"),
                () -> replies.answer(part, new InvitationAnswer(true, 1, "To learn", null)));

        assertThat(late).isNull();
        cases.runJobs(event.reference());
        assertThat(stage.lettersTo(guest)).filteredOn("infopack-ready"::equals).hasSize(1);
    }

    @Test
    void ofWhomIsTakenOffTheListWhileSomethingIsToldNothingIsKept() {
        EventPerson person = comes(planned(), "Fa", null);

        Throwable late = meanwhile(() -> persons.replace(person.participationId(), List.of(new NamedPerson("Gy", null, null))),
                () -> preparations.tell(person, Told.adult(Told.NEEDS), "mo"));

        assertThat(late).isInstanceOf(Refusal.class);
        assertThat(preparations.forPerson(person.id())).isEmpty();
    }

    @Test
    void ofTwoOfficersWhoAnswerAQuestionTheSecondReadsThatItIsAnswered() {
        Event event = planned();
        EventPerson person = comes(event, "Hu", null);
        database.sql("update participation set question = 'Is there parking?' where id = ?").param(person.participationId().value()).update();

        Throwable late = meanwhile(() -> questions.answer(event.id(), person.participationId(), "Yes", "anna"),
                () -> questions.answer(event.id(), person.participationId(), "No", "bram"));

        assertThat(late).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo("event.changed-meanwhile"));
        assertThat(questions.answerTo(person.participationId())).contains("Yes");
    }

    @Test
    void anEventMovesWhileAColleagueInvitesMore() {
        Event event = planned();

        Throwable late = meanwhile(() -> planning.moveReplyBy(event.id(), event.replyBy().plusDays(3)), () -> registration.reopen(event.id()),
                () -> changing.move(event.id(), later(event), "anna"));

        assertThat(late).isNull();
        assertThat(events.findById(event.id()).orElseThrow().sequence()).isEqualTo(1);
    }

    @Test
    void anEventIsMovedAgainWhileTheFirstMoveIsTold() {
        Event event = planned();
        OrganisationPath guest = invited(event);
        Event moved = changing.move(event.id(), later(event), "anna");

        Throwable late = meanwhile(() -> begunToChange(event.id()), () -> changing.move(event.id(), later(moved), "bram"),
                () -> transactions.executeWithoutResult(status -> telling.tellSome(event.id(), moved.sequence())));

        assertThat(late).isNull();
        assertThat(events.findById(event.id()).orElseThrow().sequence()).isEqualTo(2);
        assertThat(stage.lettersTo(guest)).endsWith("event-moved-invitation");
    }

    @Test
    void aPathIsLeftWhileAnEventWantsItsOrganisation() {
        Event event = planned();
        OrganisationPath path = invited(event);
        OrganisationPathId left = path.id();

        assertThat(meanwhile(() -> replies.release(left), () -> registration.close(event.id(), "anna"))).isNull();

        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.CANCELLED);
    }

    @Test
    void twoHostsWhoWantTheSameOrganisationsInAnotherOrderDoNotStandInEachOthersWay() {
        List<OrganisationPath> wanted = IntStream.range(0, 2).mapToObj(one -> stage.ready(JINT, EventKind.INTERNATIONAL, Strand.NEET)).toList();
        OrganisationPathId one = wanted.get(0).id();
        OrganisationPathId other = wanted.get(1).id();

        assertThat(meanwhile(() -> international.hold(List.of(one, other)), () -> international.hold(List.of(one)),
                () -> transactions.executeWithoutResult(status -> international.hold(List.of(other, one))))).isNull();
    }

    @Test
    void anAnswerIsNotLostBecauseAJobWorksAtTheSameCase() {
        Event event = planned();
        OrganisationPath path = invited(event);
        String toDo = cases.task(path.reference(), "Task_AnswerInvitation").getId();
        List<String> timers = jobs.createJobQuery().processInstanceId(cases.task(path.reference(), "Task_AnswerInvitation").getProcessInstanceId())
                .timers().list().stream().map(job -> job.getId()).toList();
        assertThat(timers).isNotEmpty();

        Throwable late = meanwhile(() -> timers.forEach(timer -> jobs.recalculateJobDuedate(timer, false)),
                () -> toDos.complete(toDo, List.of(path.organisationId()), "mo@example.org", EventStage.comingWith(1)));

        assertThat(late).isNull();
        assertThat(stage.latest(path).status()).isEqualTo(ParticipationStatus.ACCEPTED);
        assertThat(stage.lettersTo(path)).doesNotHaveDuplicates();
    }

    @Test
    void ofTwoAddressesThatAreMadeAtTheSameMomentOneOpensTheCalendar() throws Exception {
        for (int round = 0; round < 10; round++) {
            FeedOwner owner = FeedOwner.ofStaff("clash-" + round);
            CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> addresses.renew(owner, "anna"));
            CompletableFuture<String> second = CompletableFuture.supplyAsync(() -> addresses.renew(owner, "anna"));
            assertThat(addresses.of(owner).isPresent() || first.get() != null).isTrue();
            assertThat(List.of(first.get(), second.get())).contains(addresses.of(owner).orElseThrow());
        }
    }

    @Test
    void whatIsSaidToBeDoneOnceIsDoneOnce() {
        Event event = planned();
        registration.close(event.id(), "anna");
        assertThatThrownBy(() -> registration.close(event.id(), "bram")).isInstanceOf(Refusal.class);
        assertThatCode(() -> registration.reopen(event.id())).doesNotThrowAnyException();
    }

    private Event planned() {
        return events.findById(EventId.of(stage.plan(JINT, 10))).orElseThrow();
    }

    /** An officer's change holds the places and then the event, and comes to the guests only after that. */
    private void begunToChange(EventId event) {
        international.lock(event);
        database.sql("select id from event where id = ? for update").param(event.value()).query().singleRow();
    }

    private OrganisationPath invited(Event event) {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        stage.invite(event.id().text(), path);
        return path;
    }

    private EventPerson comes(Event event, String name) {
        return comes(event, name, "person@example.org");
    }

    private EventPerson comes(Event event, String name, String email) {
        OrganisationPath path = invited(event);
        cases.complete(path.reference(), "Task_AnswerInvitation", Map.of("coming", "YES", "persons", 1, "motivation", "To learn"));
        persons.replace(stage.id(path), List.of(new NamedPerson(name, null, email)));
        return persons.of(stage.id(path)).get(0);
    }

    private static EventMove later(Event event) {
        return new EventMove(new EventTimes(event.startsOn().plusDays(7), event.endsOn().plusDays(7), null, null, event.replyBy()), event.venue(),
                "The venue is flooded", event.sequence());
    }

    private PreparationStanding standing(EventPerson person) {
        return preparations.lines(person.participationId()).get(0).standing();
    }

    /** The secret in the last letter to this person's guardian. */
    private String asked(EventPerson person) {
        return database.sql("select body from outbox_message where letter = 'guardian-permission-request' order by number desc").query(String.class)
                .list().stream().filter(body -> body.contains(person.name())).findFirst().map(ClashesTest::secret).orElseThrow();
    }

    private static String secret(String letter) {
        Matcher link = Pattern.compile("/guardian-permissions/([\\w-]+)").matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Throwable meanwhile(Runnable earlier, Runnable later) {
        return meanwhile(earlier, () -> { }, later);
    }

    /**
     * Does the earlier step in a transaction that stays open while the later one begins, then what remains of the earlier one.
     *
     * @return what came of the later step: nothing, where it was done
     */
    private Throwable meanwhile(Runnable earlier, Runnable remains, Runnable later) {
        List<CompletableFuture<Throwable>> begun = new ArrayList<>();
        transactions.executeWithoutResult(status -> {
            earlier.run();
            begun.add(CompletableFuture.runAsync(later).handle((done, failure) -> failure == null ? null : failure.getCause()));
            waitABit(begun.get(0));
            remains.run();
        });
        return begun.get(0).join();
    }

    private static void waitABit(CompletableFuture<?> later) {
        try {
            later.get(700, TimeUnit.MILLISECONDS);
        } catch (TimeoutException itWaitsAsItShould) {
            assertThat(later).isNotDone();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
