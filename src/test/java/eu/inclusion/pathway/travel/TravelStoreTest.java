package eu.inclusion.pathway.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.attendance.PersonalAttendance;
import eu.inclusion.pathway.document.DocumentModule;
import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventModule;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A journey is claimed once and paid once, whoever is how quick. */
@PersistenceTest
@EnableConfigurationProperties(TravelSettings.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Import({EventModule.class, DocumentModule.class, TravelClaiming.class, TravelDesk.class, ClaimReferences.class, ClaimPeriod.class, ClaimList.class,
    TravelRuleBook.class, TravelRetention.class, PersonalAttendance.class})
abstract class TravelStoreTest {

    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Attendance attendance;
    @Autowired
    private TravelClaiming claiming;
    @Autowired
    private TravelDesk desk;
    @Autowired
    private TravelRetention retention;
    @Autowired
    private TravelClaims claims;
    @Autowired
    private ClaimList list;
    @Autowired
    private TravelRuleBook rules;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private Event event;
    private ParticipationId organisation;
    private EventPerson mo;

    @BeforeEach
    void anOrganisationThatComes() {
        clock.set(TestClock.START);
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(new AgencyCode("BE05"), EventKind.NATIONAL);
        organisation = guests.comes(event, "Mo");
        mo = guests.person(organisation, "Mo");
    }

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aJourneyIsClaimedAfterTheEventAndForSixtyDays() throws IOException {
        assertRefused("did-not-come", () -> write());
        came();
        clock.advance(Duration.ofDays(91 + 60));
        TravelClaim claim = write();
        assertRefused("no-receipt", () -> send(claim));
        receipt(claim);
        clock.advance(Duration.ofDays(1));
        assertRefused("too-late", () -> send(claim));
    }

    @Test
    void onlyTheJourneyOfWhoWasThereIsClaimedWhereItIsOnRecordPersonByPerson() throws IOException {
        came();
        TravelClaim begun = write();
        receipt(begun);
        onRecord("Bo", UUID.randomUUID(), "FULL");
        assertRefused("person-did-not-come", () -> send(begun));
        onRecord("Mo", mo.id().value(), "NO_SHOW");
        assertThat(claiming.isOpen(mo, replies.get(organisation))).isFalse();
        assertRefused("person-did-not-come", () -> send(begun));

        database.sql("update attendee set presence = 'PARTIAL' where id = ?").param(mo.id().value()).update();

        assertThat(claiming.isOpen(mo, replies.get(organisation))).isTrue();
        send(begun);
    }

    private void onRecord(String name, UUID id, String presence) {
        database.sql("""
                        insert into attendee (id, version, event_id, participation_id, organisation, name, presence, marked_at, marked_by)
                        values (?, 1, ?, ?, 'Youth club', ?, ?, current_timestamp, 'anna')""")
                .params(id, event.id().value(), organisation.value(), name, presence).update();
    }

    @Test
    void whatWasSentStaysAsItWasUntilTheAgencyAsks() throws IOException {
        TravelClaim claim = sent();
        assertRefused("sent", () -> write());
        assertRefused("sent", () -> send(claim));
        assertRefused("sent", () -> receipt(claim));
        assertThat(list.of(List.of("BE05"), 0, 1000)).extracting(ClaimLine::reference).contains(claim.reference());
        assertThat(list.of(List.of("NL02"), 0, 1000)).extracting(ClaimLine::reference).doesNotContain(claim.reference());

        desk.ask(claim.id(), "The way back?", "anna");
        write();
        receipt(claim);
        claiming.answer(claim.id(), "Added");

        TravelClaim again = claims.findById(claim.id()).orElseThrow();
        assertThat(again.status()).isEqualTo(ClaimStatus.SENT);
        assertThat(again.questions()).singleElement().satisfies(asked -> assertThat(asked.answer()).isEqualTo("Added"));
        assertThat(again.legs()).hasSize(2);
        assertThat(claiming.receipts(again)).hasSize(2);
    }

    @Test
    void theAgencyPaysNoMoreThanWasClaimedAndSaysWhyNotAll() throws IOException {
        TravelClaim claim = sent();
        assertRefused("amount", () -> desk.approvePart(claim.id(), new BigDecimal("60.01"), "x", "anna"));
        assertRefused("amount-zero", () -> desk.approvePart(claim.id(), BigDecimal.ZERO, "x", "anna"));
        assertRefused("not-approved", () -> desk.pay(claim.id(), guests.today(), "anna"));

        desk.approvePart(claim.id(), new BigDecimal("40"), "No bus", "anna");

        assertThat(claims.findById(claim.id()).orElseThrow()).satisfies(decided -> {
            assertThat(decided.status()).isEqualTo(ClaimStatus.PARTLY_APPROVED);
            assertThat(decided.approved()).isEqualByComparingTo("40.00");
            assertThat(decided.decidedBy()).isEqualTo("anna");
        });
        assertRefused("not-sent", () -> desk.approve(claim.id(), "bram"));
    }

    @Test
    void aClaimIsTakenBackUntilAnOfficerHasItInHand() throws IOException {
        TravelClaim claim = sent();
        claiming.takeBack(again(claim), replies.get(claim.participationId()));
        assertThat(again(claim).status()).isEqualTo(ClaimStatus.DRAFT);
        assertThat(list.of(List.of("BE05"), 0, 1000)).extracting(ClaimLine::reference).doesNotContain(claim.reference());
        write();
        send(claim);
        assertThat(again(claim).sentTimes()).isEqualTo(2);

        clock.advance(Duration.ofDays(91 + 61));
        assertRefused("too-late-to-take-back", () -> claiming.takeBack(again(claim), replies.get(claim.participationId())));
        clock.set(TestClock.START);
        desk.takeInHand(claim.id(), "anna");
        assertRefused("in-hand", () -> claiming.takeBack(claim, replies.get(claim.participationId())));
        desk.takeInHand(claim.id(), null);
        assertThat(again(claim).canBeTakenBack()).as("put back").isTrue();
        desk.takeInHand(claim.id(), "bram");
        desk.ask(claim.id(), "The way back?", "bram");
        assertRefused("not-sent", () -> claiming.takeBack(claim, replies.get(claim.participationId())));
        claiming.answer(claim.id(), "Added");
        assertThat(again(claim).canBeTakenBack()).as("with nobody until somebody takes it again").isTrue();
        desk.approve(claim.id(), "bram");
        assertRefused("not-sent", () -> claiming.takeBack(claim, replies.get(claim.participationId())));
    }

    @Test
    void takenBackAndTakenInHandAtOnceOneOfBothHolds() throws Exception {
        TravelClaim claim = sent();
        List<Throwable> refused = AtOnce.refusals(List.of(() -> claiming.takeBack(claim, replies.get(claim.participationId())), () -> desk.takeInHand(claim.id(), "anna")));

        TravelClaim now = again(claim);
        assertThat(now.status() == ClaimStatus.SENT).as("in hand, so it stays").isEqualTo(!refused.isEmpty());
        assertThat(refused).allSatisfy(one -> assertThat(one).isInstanceOf(TravelClaimNotPossible.class));
        assertThat(now.status() == ClaimStatus.DRAFT || "anna".equals(now.inHandBy())).isTrue();
    }

    @Test
    void aDraftIsThrownAwayWithItsReceiptsAndNothingElse() throws IOException {
        TravelClaim claim = sent();
        assertRefused("sent", () -> claiming.discard(claim));
        claiming.takeBack(claim, replies.get(claim.participationId()));
        claiming.discard(claim);

        assertThat(claims.findById(claim.id())).isEmpty();
        assertThat(due(claim)).as("receipts to be deleted in the night").isEqualTo(1);
    }

    @Test
    void theDayOfPaymentIsNotToComeAndNotBeforeTheDecision() throws IOException {
        TravelClaim claim = sent();
        desk.approve(claim.id(), "anna");

        assertRefused("paid-in-future", () -> desk.pay(claim.id(), guests.today().plusDays(1), "anna"));
        assertRefused("paid-before-decision", () -> desk.pay(claim.id(), guests.today().minusDays(1), "anna"));
        desk.pay(claim.id(), guests.today(), "anna");
    }

    @Test
    void whatWasNeverSentGoesOnceItCannotBeSentAnyMore() throws IOException {
        came();
        TravelClaim claim = write();
        receipt(claim);
        clock.advance(Duration.ofDays(91 + 60));
        retention.forget();
        assertThat(claims.findById(claim.id())).as("the last day to send it").isPresent();
        clock.advance(Duration.ofDays(1));
        retention.forget();

        assertThat(claims.findById(claim.id())).isEmpty();
        assertThat(due(claim)).isEqualTo(1);
    }

    @Test
    void theAccountsKeepAmountsAndDaysAndForgetNamesOnceNobodyChecksThemAnyMore() throws IOException {
        TravelClaim claim = sent();
        desk.ask(claim.id(), "Did Mo take the bus?", "anna");
        claiming.answer(claim.id(), "Mo walked");
        desk.approvePart(claim.id(), new BigDecimal("40"), "Mo took a taxi", "anna");
        desk.pay(claim.id(), guests.today(), "anna");
        clock.set(TestClock.START.atZone(ProgrammeTime.ZONE).plusYears(5).toInstant());
        retention.forget();
        assertThat(again(claim).personName()).as("five years, to the day").isEqualTo("Mo");
        clock.advance(Duration.ofDays(1));
        retention.forget();
        retention.forget();

        assertThat(again(claim)).satisfies(kept -> {
            assertThat(kept.toString()).doesNotContain("Mo", "BE71", "Genk", "taxi", "club@example.org");
            assertThat(kept.status()).isEqualTo(ClaimStatus.PAID);
            assertThat(kept.approved()).isEqualByComparingTo("40");
            assertThat(kept.claimed()).isEqualByComparingTo("60");
            assertThat(kept.decidedBy()).isEqualTo("anna");
            assertThat(kept.legs()).hasSize(2);
        });
        assertThat(due(claim)).as("receipts, though they were received").isEqualTo(1);
        assertRefused("paid", () -> desk.pay(claim.id(), guests.today(), "bram"));
    }

    private TravelClaim again(TravelClaim claim) {
        return claims.findById(claim.id()).orElseThrow();
    }

    /** How many of its receipts are deleted in the next night. */
    private int due(TravelClaim claim) {
        return database.sql("select count(*) from document where owner_id = ? and delete_on is not null").param(claim.id().value())
                .query(Integer.class).single();
    }

    @Test
    void twoOfficersWhoPayAtOncePayOnce() throws Exception {
        TravelClaim claim = sent();
        desk.approve(claim.id(), "anna");

        List<Throwable> refused = atOnce(8, () -> desk.pay(claim.id(), guests.today(), "anna"));

        assertThat(refused).hasSize(7).allSatisfy(one -> assertThat(one).isInstanceOf(TravelClaimNotPossible.class));
        assertThat(database.sql("select count(*) from travel_payment where event_person_id = ?").param(mo.id().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void onePersonHasOneClaimForOneEventWhoeverBeginsItAtOnce() throws Exception {
        came();

        atOnce(6, this::write);

        assertThat(database.sql("select count(*) from travel_claim where event_person_id = ?").param(mo.id().value()).query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void thePaymentOfAPersonForAnEventIsKeptOnceWhateverTheClaimSays() throws IOException {
        TravelClaim claim = sent();
        desk.approve(claim.id(), "anna");
        desk.pay(claim.id(), guests.today(), "anna");
        database.sql("update travel_claim set status = 'APPROVED', version = version + 1 where id = ?").param(claim.id().value()).update();

        assertRefused("paid", () -> desk.pay(claim.id(), guests.today(), "bram"));
    }

    @Test
    void anAgencySaysWhatItPaysAndChangesIt() {
        AgencyCode agency = new AgencyCode("SI02");
        rules.set(agency, new BigDecimal("300.00"), null, 1, "Second class", "anna");
        rules.set(agency, new BigDecimal("350.00"), new BigDecimal("90.00"), 2, " Second class, always ", "anna");

        assertThat(rules.of(agency).orElseThrow()).satisfies(agreed -> {
            assertThat(agreed.mostPerPerson()).isEqualByComparingTo("350");
            assertThat(agreed.mostNights()).isEqualTo(2);
            assertThat(agreed.explanation()).isEqualTo("Second class, always");
        });
        assertRefused("negative", () -> rules.set(agency, new BigDecimal("-1"), null, null, "x", "anna"));
    }

    private void came() {
        attendance.record(event.id(), List.of(organisation), List.of());
    }

    private TravelClaim write() {
        return claiming.write(mo, replies.get(organisation), SampleJourneys.there());
    }

    private void receipt(TravelClaim claim) throws IOException {
        claiming.addReceipt(claim, "ticket.pdf", new ByteArrayInputStream("%PDF-1.4 ticket".getBytes(StandardCharsets.US_ASCII)), "club@example.org");
    }

    private void send(TravelClaim claim) {
        claiming.send(claim, replies.get(organisation), "club@example.org");
    }

    private TravelClaim sent() throws IOException {
        came();
        TravelClaim claim = write();
        receipt(claim);
        send(claim);
        return claim;
    }

    private static List<Throwable> atOnce(int many, Runnable step) throws Exception {
        return AtOnce.refusals(Collections.nCopies(many, step));
    }

    private static void assertRefused(String why, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(TravelClaimNotPossible.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("travel.not-possible." + why));
    }
}

@OnH2
class TravelStoreOnH2Test extends TravelStoreTest {
}

@OnPostgreSql
class TravelStoreOnPostgreSqlTest extends TravelStoreTest {
}
