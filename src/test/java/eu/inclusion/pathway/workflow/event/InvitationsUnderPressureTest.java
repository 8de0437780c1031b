package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.Overlaps;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Registration;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.event.Silence;
import eu.inclusion.pathway.event.SilenceDecision;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InvitationSending;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever officers, organisations and nodes do at the same moment: the outcome is right, the loser reads why, nothing is half done. */
@ProductTest
abstract class InvitationsUnderPressureTest {

    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private InvitationRounds rounds;
    @Autowired
    private InvitationSending sending;
    @Autowired
    private Registration registration;
    @Autowired
    private Silence silence;
    @Autowired
    private EventChanging changing;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Overlaps overlaps;
    @Autowired
    private OverlapWords words;
    @Autowired
    private Events events;
    @Autowired
    private JdbcClient database;

    @Test
    void ofTwoOfficersWhoSendAtTheSameMomentOneSends() throws Exception {
        AgencyCode agency = new AgencyCode("BE05");
        List<OrganisationPath> guests = ready(agency, 3);
        EventId event = EventId.of(stage.plan(agency, 20));
        choose(event, guests);

        List<String> outcomes = AtOnce.all(List.of(sends(event, "anna"), sends(event, "bram"), sends(event, "eva")));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "invitation.nobody-chosen", "invitation.nobody-chosen");
        cases.runJobs(reference(event));
        assertThat(outcomes(event)).containsExactly("WRITTEN 3");
    }

    @Test
    void nodesThatSendAtTheSameMomentWriteToEachPersonOnce() throws Exception {
        AgencyCode agency = new AgencyCode("NL02");
        List<OrganisationPath> guests = ready(agency, 8);
        IntStream.range(0, 3).forEach(one -> guests.add(stage.ready(agency, EventKind.NATIONAL, Strand.NEET, "same-" + agency + "@example.org")));
        EventId event = EventId.of(stage.plan(agency, 20));
        choose(event, guests);
        rounds.send(event, "anna");

        AtOnce.all(Collections.nCopies(4, again(() -> sending.sendPortion(event))));
        cases.runJobs(reference(event));

        assertThat(outcomes(event)).containsExactly("NAMED 2", "WRITTEN 9");
        assertThat(database.sql("select count(*) from outbox_message m join participation p on p.path_reference = m.reference where p.event_id = ?")
                .param(event.value()).query(Integer.class).single()).isEqualTo(9);
        assertThat(guests).allSatisfy(guest -> assertThat(cases.openTasks(guest.reference())).containsExactly("Task_AnswerInvitation"));
    }

    @Test
    void ofTwoEventsThatInviteTheSameOrganisationsEachGetsSomeAndNobodyIsInvitedTwice() throws Exception {
        AgencyCode agency = new AgencyCode("FI01");
        List<OrganisationPath> guests = ready(agency, 6);
        List<EventId> both = List.of(EventId.of(stage.plan(agency, 20)), EventId.of(stage.plan(agency, 20)));
        both.forEach(event -> {
            choose(event, guests);
            rounds.send(event, "anna");
        });

        AtOnce.all(both.stream().map(event -> again(() -> sending.sendPortion(event))).toList());

        assertThat(guests).allSatisfy(guest -> {
            assertThat(stage.latest(guest).status()).isEqualTo(ParticipationStatus.INVITED);
            assertThat(stage.lettersTo(guest)).containsExactly("event-invitation");
        });
        List<String> outcomes = new ArrayList<>(outcomes(both.get(0)));
        outcomes.addAll(outcomes(both.get(1)));
        assertThat(outcomes).containsExactlyInAnyOrder("WRITTEN 6", "OTHER_EVENT 6");
    }

    @Test
    void ofTwoOfficersWhoCloseTheRegistrationOneClosesAndTheOtherReadsWho() throws Exception {
        AgencyCode agency = new AgencyCode("PL01");
        EventId event = EventId.of(stage.plan(agency, 20));
        stage.invite(event.text(), ready(agency, 1).get(0));

        List<String> outcomes = AtOnce.all(List.of(closes(event, "anna"), closes(event, "bram")));

        assertThat(outcomes).containsExactlyInAnyOrder("done", "event.registration-closed");
        String by = registration.closing(event).orElseThrow().by();
        assertThat(outcomes.get(by.equals("anna") ? 0 : 1)).isEqualTo("done");
    }

    @Test
    void ofTwoOfficersWhoDecideForTheSilentOneDecides() throws Exception {
        AgencyCode agency = new AgencyCode("HU01");
        List<OrganisationPath> guests = ready(agency, 4);
        EventId event = EventId.of(stage.plan(agency, 1));
        stage.invite(event.text(), guests.toArray(OrganisationPath[]::new));
        cases.complete(guests.get(0).reference(), "Task_AnswerInvitation", EventStage.comingWith(1));
        database.sql("update participation set answer_by = ? where event_id = ?").params(stage.today().minusDays(1), event.value()).update();
        assertThat(silence.count(event)).isEqualTo(3);

        List<String> outcomes = AtOnce.all(List.of(refused(() -> silence.decide(event, SilenceDecision.ASK_AGAIN, "anna")),
                refused(() -> silence.decide(event, SilenceDecision.LET_GO, "bram")), refused(() -> replies.treatAsDeclined(stage.id(guests.get(1))))));

        assertThat(outcomes.subList(0, 2)).containsExactlyInAnyOrder("done", "event.nobody-silent");
        assertThat(outcomes.get(2)).isEqualTo("done");
        assertThat(database.sql("select count(distinct silence_decision) from participation where event_id = ? and silence_decision is not null")
                .param(event.value()).query(Integer.class).single()).isEqualTo(1);
        assertThat(silence.count(event)).isZero();
    }

    @Test
    void whoAnswersWhileTheRegistrationClosesIsInOrReadsThatItIsClosed() throws Exception {
        AgencyCode agency = new AgencyCode("EE01");
        List<OrganisationPath> guests = ready(agency, 6);
        EventId event = EventId.of(stage.plan(agency, 3));
        stage.invite(event.text(), guests.toArray(OrganisationPath[]::new));
        List<Callable<String>> moves = new ArrayList<>();
        guests.forEach(guest -> moves.add(refused(() -> replies.answer(stage.id(guest), coming()))));
        moves.add(3, closes(event, "anna"));

        List<String> outcomes = AtOnce.all(moves);

        assertThat(outcomes).allMatch(one -> one.equals("done") || one.equals("event.registration-over"));
        long in = outcomes.stream().filter("done"::equals).count() - 1;
        assertThat(count(event, "'ACCEPTED', 'WAITING_LIST'")).isEqualTo((int) in);
        assertThat(count(event, "'INVITED'")).isEqualTo(6 - (int) in);
        assertThat(taken(event)).isEqualTo((int) Math.min(in, 3));
        while (registration.releaseSilent(event, 2)) {
            assertThat(count(event, "'NO_ANSWER'")).isEven();
        }
        assertThat(count(event, "'INVITED'")).isZero();
    }

    @Test
    void cancellationsDuringPromotionLoseAndDoubleNoPlace() throws Exception {
        AgencyCode agency = new AgencyCode("LV01");
        List<OrganisationPath> guests = ready(agency, 9);
        EventId event = EventId.of(stage.plan(agency, 3));
        stage.invite(event.text(), guests.toArray(OrganisationPath[]::new));
        guests.forEach(guest -> cases.complete(guest.reference(), "Task_AnswerInvitation", EventStage.comingWith(1)));
        stage.giveBack(guests.get(0));
        assertThat(stage.latest(guests.get(3)).status()).isEqualTo(ParticipationStatus.OFFERED);

        List<Callable<String>> moves = new ArrayList<>();
        moves.add(refused(() -> replies.giveBack(stage.id(guests.get(1)))));
        moves.add(refused(() -> replies.giveBack(stage.id(guests.get(2)))));
        moves.add(refused(() -> replies.answer(stage.id(guests.get(3)), coming())));
        moves.add(refused(() -> replies.giveBack(stage.id(guests.get(4)))));
        moves.add(refused(() -> replies.release(guests.get(5).id())));
        moves.add(refused(() -> replies.release(guests.get(3).id())));
        AtOnce.all(moves);

        int held = count(event, "'ACCEPTED', 'OFFERED'");
        assertThat(held).isEqualTo(3);
        assertThat(taken(event)).isEqualTo(held);
        assertThat(guests).allSatisfy(guest -> assertThat(cases.openTasks(guest.reference())).as(guest.reference()).hasSizeLessThanOrEqualTo(1));
    }

    @Test
    void anEventThatIsCancelledWhileInvitationsGoOutInvitesNobodyAfterwards() throws Exception {
        AgencyCode agency = new AgencyCode("SE02");
        List<OrganisationPath> guests = ready(agency, 6);
        EventId event = EventId.of(stage.plan(agency, 20));
        choose(event, guests);
        rounds.send(event, "anna");

        AtOnce.all(List.of(again(() -> sending.sendPortion(event)), () -> {
            changing.cancel(event, "The venue burnt down", events.findById(event).orElseThrow().sequence(), "bram");
            return true;
        }));
        cases.runJobs(reference(event));

        assertThat(outcomes(event)).containsAnyOf("WRITTEN 6", "TOO_LATE 6").hasSize(1);
        assertThat(count(event, "'INVITED', 'ACCEPTED', 'OFFERED'")).isZero();
        assertThat(cases.isRunning(reference(event), "national-event")).isFalse();
        assertThat(guests).allSatisfy(guest -> assertThat(stage.lettersTo(guest)).doesNotHaveDuplicates());
    }

    @Test
    void placesAtTwoEventsOnTheSameDaysAreBothGivenAndBothWarnedOf() throws Exception {
        AgencyCode agency = new AgencyCode("PT02");
        OrganisationPath path = ready(agency, 1).get(0);
        EventId national = EventId.of(stage.plan(agency, 5));
        stage.invite(national.text(), path);
        ParticipationId home = stage.id(path);
        EventId international = planning.plan(stage.plan(EventKind.INTERNATIONAL, 5), agency, "anna").id();
        ParticipationId abroad = invitations.open(path, EventKind.INTERNATIONAL).id();
        database.sql("update participation set event_id = ?, status = 'INVITED', answer_by = ? where id = ?")
                .params(international.value(), stage.today().plusDays(20), abroad.value()).update();

        assertThat(AtOnce.all(List.of(refused(() -> replies.answer(home, coming())), refused(() -> replies.answer(abroad, coming())))))
                .containsExactly("done", "done");

        assertThat(overlaps.of(home)).hasSize(1);
        assertThat(overlaps.of(abroad)).hasSize(1);
        assertThat(overlaps.at(national)).singleElement().satisfies(one -> assertThat(one.pathReference()).isEqualTo(path.reference()));
        assertThat(overlaps.at(international)).hasSize(1);
        assertThat(words.forOrganisation(home)).startsWith("Note: on these days your organisation also has a place at Inclusion day");
        assertThat(words.forOfficers(national)).contains("Inclusion day");
        replies.giveBack(abroad);
        assertThat(overlaps.of(home)).isEmpty();
        assertThat(words.forOfficers(national)).isEmpty();
    }

    private List<OrganisationPath> ready(AgencyCode agency, int number) {
        List<OrganisationPath> guests = new ArrayList<>();
        IntStream.range(0, number).forEach(one -> guests.add(stage.readyForNationalEvent(agency)));
        return guests;
    }

    /** Other tests leave organisations of the same agencies behind. */
    private void choose(EventId event, List<OrganisationPath> guests) {
        rounds.choose(event, guests.stream().map(stage::id).toList(), List.of(), "anna");
    }

    private Callable<String> sends(EventId event, String person) {
        return refused(() -> rounds.send(event, person));
    }

    private Callable<String> closes(EventId event, String person) {
        return refused(() -> registration.close(event, person));
    }

    private static InvitationAnswer coming() {
        return new InvitationAnswer(true, 1, "To learn", null);
    }

    private int count(EventId event, String statuses) {
        return database.sql("select count(*) from participation where event_id = ? and status in (" + statuses + ")").param(event.value())
                .query(Integer.class).single();
    }

    private int taken(EventId event) {
        return database.sql("select taken from event_places where event_id = ?").param(event.value()).query(Integer.class).single();
    }

    private List<String> outcomes(EventId event) {
        return database.sql("""
                        select outcome, count(*) as number from invitation_choice c join invitation_round r on r.id = c.round_id
                        where r.event_id = ? group by outcome order by outcome""")
                .param(event.value()).query((row, line) -> row.getString("outcome") + " " + row.getInt("number")).list();
    }

    private String reference(EventId event) {
        return events.findById(event).orElseThrow().reference();
    }

    /** What the person reads; a transaction that lost is tried once more, as pages and jobs do. */
    private static Callable<String> refused(Runnable step) {
        return () -> {
            try {
                again(() -> {
                    step.run();
                    return true;
                }).call();
                return "done";
            } catch (Refusal refusal) {
                return refusal.messageKey();
            }
        };
    }

    private static <T> Callable<T> again(Callable<T> step) {
        return () -> {
            for (int tries = 1; ; tries++) {
                try {
                    return step.call();
                } catch (ConcurrencyFailureException | org.camunda.bpm.engine.OptimisticLockingException lost) {
                    if (tries == 5) {
                        throw lost;
                    }
                }
            }
        };
    }
}

@OnH2
class InvitationsUnderPressureOnH2Test extends InvitationsUnderPressureTest {
}

@OnPostgreSql
class InvitationsUnderPressureOnPostgreSqlTest extends InvitationsUnderPressureTest {
}
