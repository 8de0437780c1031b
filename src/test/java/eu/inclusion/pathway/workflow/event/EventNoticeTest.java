package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventRevision;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.Deadlines;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An event is moved or cancelled: everybody who was invited is told, and every case that waits goes by the new days. */
@ProductTest
@OnH2
class EventNoticeTest {

    private static final AgencyCode AGENCY = new AgencyCode("AT01");

    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private EventChanging changing;
    @Autowired
    private Events events;
    @Autowired
    private Deadlines deadlines;

    @Test
    void everybodyIsToldOfAMoveAndAnswersUntilTheNewDay() {
        OrganisationPath silent = stage.readyForNationalEvent(AGENCY);
        OrganisationPath seated = stage.readyForNationalEvent(AGENCY);
        OrganisationPath waiting = stage.readyForNationalEvent(AGENCY);
        OrganisationPath declined = stage.readyForNationalEvent(AGENCY);
        Event event = invited(1, silent, seated, waiting, declined);
        cases.complete(seated.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(waiting.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(declined.reference(), "Task_AnswerInvitation", Map.of("coming", "NO"));

        Event moved = move(event, 30);

        assertThat(stage.lettersTo(silent)).endsWith("event-moved-invitation");
        assertThat(stage.lettersTo(seated)).endsWith("event-moved-place");
        assertThat(stage.lettersTo(waiting)).endsWith("event-moved-waiting");
        assertThat(stage.lettersTo(declined)).noneMatch(letter -> letter.startsWith("event-moved"));
        assertThat(cases.task(silent.reference(), "Task_AnswerInvitation").getDueDate()).isEqualTo(deadlines.endOf(moved.replyBy()));
        assertThat(cases.task(seated.reference(), "Task_PrepareParticipation").getDueDate()).isEqualTo(deadlines.startOf(moved.startsOn()));
        assertThat(cases.reachedEnds(event.reference(), EventNoticeProcess.PROCESS)).containsExactly("EndEvent_EverybodyTold");
        cases.pass(Duration.ofDays(40), silent.reference());
        assertThat(cases.openTasks(silent.reference())).containsExactly("Task_AnswerInvitation");
        cases.pass(Duration.ofDays(12), silent.reference());
        assertThat(cases.openTasks(silent.reference())).containsExactly("Task_DecideWithoutAnswer");
    }

    @Test
    void everybodyReadsWhatIsNewAboutTheEventAndWhoComesGetsItForTheCalendar() {
        OrganisationPath silent = stage.readyForNationalEvent(AGENCY);
        OrganisationPath seated = stage.readyForNationalEvent(AGENCY);
        OrganisationPath waiting = stage.readyForNationalEvent(AGENCY);
        OrganisationPath declined = stage.readyForNationalEvent(AGENCY);
        Event event = invited(1, silent, seated, waiting, declined);
        cases.complete(seated.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(waiting.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.complete(declined.reference(), "Task_AnswerInvitation", Map.of("coming", "NO"));

        changing.revise(event.id(), new EventRevision(event.title(), event.description(), "9:30 coffee\n10:00 workshops", "French", event.forStrands(),
                event.answers(), event.listed(), Map.of(), event.sequence(), true, "Coffee comes first."), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(silent)).endsWith("event-changed-invitation");
        assertThat(stage.lettersTo(waiting)).endsWith("event-changed-waiting");
        assertThat(stage.lettersTo(declined)).noneMatch(letter -> letter.startsWith("event-changed"));
        assertThat(stage.lettersTo(seated)).endsWith("event-changed-place");
        assertThat(stage.latestLetterTo(seated)).contains("Coffee comes first.", "- Working language: French", "· 9:30 coffee\n· 10:00 workshops");
        assertThat(cases.task(silent.reference(), "Task_AnswerInvitation").getDueDate()).isEqualTo(deadlines.endOf(event.replyBy()));
        assertThat(cases.reachedEnds(event.reference(), EventNoticeProcess.PROCESS)).containsExactly("EndEvent_EverybodyTold");
    }

    @Test
    void aLiftThatIsBrokenIsNoMove() {
        OrganisationPath seated = stage.readyForNationalEvent(AGENCY);
        Event event = invited(1, seated);
        cases.complete(seated.reference(), "Task_AnswerInvitation", EventStage.comingWith(1));

        changing.move(event.id(), new EventMove(event.times(), new EventVenue(event.place(), event.venue().address(), "Two steps"), "The lift is broken.",
                event.sequence()), "anna");
        cases.runJobs(event.reference());

        assertThat(stage.lettersTo(seated)).endsWith("event-changed-place");
        assertThat(stage.latestLetterTo(seated)).contains("The lift is broken.", "- How to get in and around: Two steps");
    }

    @Test
    void theEventsOwnCaseWaitsForTheNewDays() {
        Event event = invited(5);
        cases.runJobs(event.reference());
        cases.complete(event.reference(), "Task_ChooseInvitees", Map.of("inviteStrand", "NONE"));

        move(event, 30);

        cases.pass(Duration.ofDays(40), event.reference());
        assertThat(cases.openTasks(event.reference())).doesNotContain("Task_PrepareEvent");
        cases.pass(Duration.ofDays(12), event.reference());
        assertThat(cases.openTasks(event.reference())).contains("Task_PrepareEvent");
    }

    @Test
    void whoWasRemindedBeforeTheMoveIsRemindedOnceMore() {
        OrganisationPath silent = stage.readyForNationalEvent(AGENCY);
        Event event = invited(5, silent);
        cases.pass(Duration.ofDays(20), silent.reference());
        assertThat(stage.lettersTo(silent)).endsWith("event-invitation-reminder");

        move(event, 30);
        assertThat(stage.lettersTo(silent)).endsWith("event-moved-invitation");
        changing.revise(event.id(), new EventRevision("Another title", event.description(), null, event.language(), Set.of(), Set.of(), false, Map.of(), 1, false, null),
                "anna");
        cases.pass(Duration.ofDays(25), event.reference());

        assertThat(stage.lettersTo(silent)).endsWith("event-moved-invitation", "event-invitation-reminder");
        assertThat(cases.reachedEnds(event.reference(), EventNoticeProcess.PROCESS)).containsExactly("EndEvent_SilentReminded");
    }

    @Test
    void aCancelledEventIsToldAndItsGuestsWaitForTheNext() {
        List<OrganisationPath> guests = Stream.generate(() -> stage.readyForNationalEvent(AGENCY)).limit(27).toList();
        Event event = invited(40, guests.toArray(OrganisationPath[]::new));
        cases.complete(guests.get(0).reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        cases.pass(Duration.ofHours(1), event.reference());

        changing.cancel(event.id(), "Snow", event.sequence(), "anna");
        cases.runJobs(event.reference());

        assertThat(guests).allSatisfy(guest -> {
            assertThat(stage.lettersTo(guest)).endsWith("event-called-off");
            assertThat(stage.latest(guest).status()).isEqualTo(ParticipationStatus.AWAITING_INVITATION);
            assertThat(cases.openTasks(guest.reference())).isEmpty();
        });
    }

    private Event invited(int capacity, OrganisationPath... guests) {
        String id = stage.plan(AGENCY, capacity);
        if (guests.length > 0) {
            stage.invite(id, guests);
        }
        return events.findById(EventId.of(id)).orElseThrow();
    }

    private Event move(Event event, int days) {
        Event moved = changing.move(event.id(), new EventMove(new EventTimes(event.startsOn().plusDays(days), event.endsOn().plusDays(days), null, null,
                event.replyBy().plusDays(days)), event.venue(), "The venue is flooded", event.sequence()), "anna");
        cases.runJobs(event.reference());
        return moved;
    }
}
