package eu.inclusion.pathway.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.inclusion.pathway.document.DocumentModule;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventModule;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.NamedPerson;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** What persons tell before an event is kept apart, read by few, and forgotten soon. */
@PersistenceTest
@EnableConfigurationProperties(PreparationSettings.class)
@RecordApplicationEvents
@Import({EventModule.class, DocumentModule.class, Preparations.class, PreparationTable.class, GuardianTable.class, GuardianPermissions.class,
    PreparationLinks.class, PreparationTime.class, GroupNeeds.class, PreparationDesk.class, PreparationList.class, PreparationNumbers.class,
    PreparationLooks.class, PreparationRetention.class, PreparationForgetting.class,
    GuardianDesk.class, GuardianRenewal.class, Infopacks.class, InfopackTable.class})
abstract class PreparationStoreTest {

    private static final AgencyCode AGENCY = new AgencyCode("BE05");
    private static final Guardian MOTHER = new Guardian("Ana", "ana@example.org", null, "Li Janssens");

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
    private Preparations preparations;
    @Autowired
    private EventChanging changing;
    @Autowired
    private GuardianPermissions guardians;
    @Autowired
    private GuardianRenewal renewal;
    @Autowired
    private GuardianDesk guardianDesk;
    @Autowired
    private PreparationLinks links;
    @Autowired
    private PreparationDesk desk;
    @Autowired
    private PreparationRetention retention;
    @Autowired
    private GroupNeeds groupNeeds;
    @Autowired
    private JdbcClient database;
    @Autowired
    private ApplicationEvents facts;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private Event event;
    private ParticipationId organisation;

    @BeforeEach
    void anOrganisationWithPlaces() {
        clock.set(TestClock.START);
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.NATIONAL);
        organisation = guests.comes(event, "Mo", "Bo");
    }

    @Test
    void whatAPersonToldIsKeptAndCanBeChangedUntilTheEvent() {
        EventPerson mo = mo();
        preparations.tell(mo, Told.adult(Told.NEEDS), "club@example.org");

        PersonPreparation kept = preparations.forOrganisation(mo.id()).orElseThrow();
        assertThat(kept.told()).isEqualTo(Told.adult(Told.NEEDS));
        assertThat(kept.consent()).isEqualTo(new HealthConsent(HealthConsent.CURRENT, clock.instant()));
        assertThat(kept.toldBy()).isEqualTo("club@example.org");

        preparations.tell(mo, Told.adult(Wellbeing.NOTHING), "club@example.org");
        assertThat(preparations.forOrganisation(mo.id()).orElseThrow()).satisfies(changed -> {
            assertThat(changed.told().wellbeing().isEmpty()).isTrue();
            assertThat(changed.consent()).isNull();
        });
        assertThat(preparations.lines(organisation)).extracting(PreparationLine::standing)
                .containsExactly(PreparationStanding.COMPLETE, PreparationStanding.NOTHING_TOLD);

        clock.advance(Duration.ofDays(92));
        assertThat(preparations.isOpen(organisation)).isFalse();
        assertThatThrownBy(() -> preparations.tell(mo, Told.adult(Told.NEEDS), "club@example.org")).isInstanceOf(PreparationClosed.class);
    }

    @Test
    void nothingOnHealthIsKeptWithoutConsent() {
        PersonTold told = Told.adult(Told.NEEDS);
        PersonTold without = new PersonTold(told.wellbeing(), false, told.age(), told.emergency(), told.visa(), told.journey(), true, true, null);

        assertThatThrownBy(() -> preparations.tell(mo(), without, "club@example.org")).isInstanceOf(HealthConsentMissing.class);
        assertThat(preparations.forPerson(mo().id())).isEmpty();
    }

    @Test
    void aBirthDateInTheFutureIsRefused() {
        PersonTold told = Told.adult(Wellbeing.NOTHING);
        PersonTold unborn = new PersonTold(told.wellbeing(), false, new Age(guests.today().plusDays(1), true), told.emergency(), null, told.journey(), true, true, MOTHER);

        assertThatThrownBy(() -> preparations.tell(mo(), unborn, "club@example.org")).isInstanceOf(BirthDateNotPossible.class);
    }

    @Test
    void somebodyUnder18MayComeOnlyOnceAGuardianSaidYes() {
        EventPerson mo = mo();
        assertThatThrownBy(() -> preparations.tell(mo, Told.minor(event.startsOn(), null), "club@example.org")).isInstanceOf(GuardianMissing.class);

        preparations.tell(mo, Told.minor(event.startsOn(), MOTHER), "club@example.org");
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_AWAITED);
        String secret = asked();
        assertThat(guardians.find(secret)).hasValueSatisfying(asked -> assertThat(asked.guardian()).isEqualTo(MOTHER));
        guardians.answer(secret, true, "I allow it", 0);

        assertThat(standing("Mo")).isEqualTo(PreparationStanding.COMPLETE);

        preparations.tell(mo, Told.minor(event.startsOn(), MOTHER), "club@example.org");
        assertThat(standing("Mo")).as("the same guardian is not asked again").isEqualTo(PreparationStanding.COMPLETE);
        preparations.tell(mo, Told.minor(event.startsOn(), new Guardian("Ana", "ana@example.org", null, "Somebody else")), "club@example.org");
        assertThat(standing("Mo")).as("a yes to other words is no yes").isEqualTo(PreparationStanding.PERMISSION_AWAITED);
    }

    @Test
    void aGuardianThinksOtherwiseUntilTheEventAndTheLastAnswerCounts() {
        preparations.tell(mo(), Told.minor(event.startsOn(), MOTHER), "club@example.org");
        String secret = asked();
        guardians.answer(secret, true, "I allow it", 0);
        guardians.answer(secret, false, "I do not", 0);
        guardians.answer(secret, false, "I do not", 0);

        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_REFUSED);
        assertThat(facts.stream(GuardianSaidNo.class)).as("told once").hasSize(1);
        guardians.answer(secret, true, "I allow it after all", 0);
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.COMPLETE);
        clock.advance(Duration.ofDays(91));
        assertThat(guardians.find(secret)).as("the event has begun").isEmpty();
        assertThatThrownBy(() -> guardians.answer(secret, false, "I do not", 0)).isInstanceOf(PermissionNotOpen.class);
    }

    @Test
    void anOfficerNotesAGuardiansNoAndOnlyTheGuardianSaysYes() {
        EventPerson mo = mo();
        assertThatThrownBy(() -> guardianDesk.noteNo(mo, "She telephoned", "anna")).as("nobody was asked").isInstanceOf(PermissionNotOpen.class);
        preparations.tell(mo, Told.minor(event.startsOn(), MOTHER), "club@example.org");
        String secret = asked();
        guardians.answer(secret, true, "I allow it", 0);
        assertThatThrownBy(() -> guardianDesk.noteNo(mo, " ", "anna")).isInstanceOf(GuardianNoteMissing.class);

        guardianDesk.noteNo(mo, "She telephoned", "anna");
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_REFUSED);
        assertThat(guardians.of(mo.id()).orElseThrow().notedBy()).isEqualTo("anna");
        assertThat(facts.stream(GuardianSaidNo.class)).hasSize(1);
        assertThatThrownBy(() -> guardianDesk.noteNo(mo, "Again", "anna")).isInstanceOf(PermissionNotOpen.class);
        assertThatThrownBy(() -> guardianDesk.askAnew(mo)).as("one letter a day").isInstanceOf(LetterSentToday.class);
        clock.advance(Duration.ofDays(1));
        guardianDesk.askAnew(mo);
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_AWAITED);
        assertThat(guardians.find(secret)).as("a new link ends the one before").isEmpty();
        guardians.answer(asked(), true, "I allow it after all", 0);
        assertThat(guardians.of(mo.id()).orElseThrow().notedBy()).isNull();
    }

    @Test
    void whoIs18OnTheDayOfTheEventNeedsNoGuardianAndWhoIsADayYoungerDoes() {
        LocalDate birthday = event.startsOn().minusYears(18);
        preparations.tell(mo(), aged(new Age(birthday, false), null), "club@example.org");
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.COMPLETE);
        assertThatThrownBy(() -> preparations.tell(mo(), aged(new Age(birthday.plusDays(1), true), null), "club@example.org"))
                .isInstanceOf(GuardianMissing.class);
        assertThatThrownBy(() -> preparations.tell(mo(), aged(new Age(birthday.plusDays(1), false), null), "club@example.org"))
                .isInstanceOf(AgeContradicted.class);

        preparations.tell(mo(), aged(Age.under18(true), MOTHER), "club@example.org");
        assertThat(standing("Mo")).as("without a day of birth").isEqualTo(PreparationStanding.PERMISSION_AWAITED);
        assertThat(desk.counts(everybody()).mayNotCome()).isEqualTo(1);
        assertThat(preparations.forPerson(mo().id()).orElseThrow().told().age()).isEqualTo(Age.under18(true));
        preparations.tell(mo(), aged(Age.under18(false), null), "club@example.org");
        assertThat(guardians.of(mo().id())).as("nobody is asked any more").isEmpty();
    }

    @Test
    void anOfficerNotesOnTheTelephoneWhatWasToldAndReplacesNothingUnseen() {
        preparations.note(mo(), Told.adult(Told.NEEDS), true, null, "anna");
        assertThat(preparations.forOrganisation(mo().id())).as("the person told it").isEmpty();
        assertThatThrownBy(() -> preparations.note(mo(), Told.adult(Wellbeing.NOTHING), false, null, "anna")).isInstanceOf(ToldMeanwhile.class);

        preparations.note(mo(), Told.adult(Wellbeing.NOTHING), false, clock.instant(), "anna");

        assertThat(preparations.forOrganisation(mo().id())).as("nor what the organisation adds to it").isEmpty();
        assertThat(preparations.forPerson(mo().id()).orElseThrow().toldBy()).isEqualTo("anna");
        preparations.note(guests.person(organisation, "Bo"), Told.adult(Wellbeing.NOTHING), false, null, "anna");
        assertThat(preparations.forOrganisation(guests.person(organisation, "Bo").id())).isPresent();
    }

    private static PersonTold aged(Age age, Guardian guardian) {
        return new PersonTold(Wellbeing.NOTHING, false, age, new CloseContact("Li", "+32 470 12 34 56"), null,
                new Journey(null, null, null, null, null, null), false, false, guardian);
    }

    @Test
    void aGuardianWhoSaysNoIsHeard() {
        preparations.tell(mo(), Told.minor(event.startsOn(), MOTHER), "club@example.org");
        String first = asked();
        assertThatThrownBy(() -> guardians.askAgain(mo())).as("one letter a day").isInstanceOf(LetterSentToday.class);
        clock.advance(Duration.ofDays(1));
        guardians.askAgain(mo());
        assertThat(guardians.find(first)).as("a new link ends the one before").isEmpty();
        guardians.answer(asked(), false, "I do not allow it", 0);

        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_REFUSED);
        assertThat(desk.counts(everybody()).mayNotCome()).isEqualTo(1);
        assertThatThrownBy(() -> guardians.askAgain(mo())).isInstanceOf(PermissionNotOpen.class);
        assertThatThrownBy(() -> guardians.handIn(mo(), "signed.pdf", new ByteArrayInputStream("%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)),
                "club@example.org")).as("no paper overrules a no").isInstanceOf(PermissionNotOpen.class);
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_REFUSED);
    }

    @Test
    void aYesToOtherDaysOrAnotherPlaceIsAskedAnew() {
        preparations.tell(mo(), Told.minor(event.startsOn(), MOTHER), "club@example.org");
        guardians.answer(asked(), true, "I allow it", 0);
        EventVenue venue = event.venue();
        changing.move(event.id(), new EventMove(event.times(), new EventVenue("Bruges", venue.address(), venue.accessibility()), "The roof leaks", 0), "anna");

        assertThat(standing("Mo")).as("at once, before any letter").isEqualTo(PreparationStanding.PERMISSION_AWAITED);
        assertThat(facts.stream(GuardianAsked.class)).hasSize(1);
        assertThat(renewal.askSome(event.id(), 25)).as("others may be left").isFalse();
        assertThat(renewal.askSome(event.id(), 25)).isFalse();
        assertThat(facts.stream(GuardianAsked.class)).as("each once").hasSize(2);
        guardians.answer(asked(), false, "Not to Bruges", 1);
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_REFUSED);
    }

    @Test
    void whatGuardiansAnswerBeforeTheyAreAskedAnewStays() throws IOException {
        preparations.tell(mo(), Told.minor(event.startsOn(), MOTHER), "club@example.org");
        guardians.answer(asked(), true, "I allow it", 0);
        toBruges(0);
        guardians.handIn(mo(), "signed.pdf", new ByteArrayInputStream("%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)), "club@example.org");
        renewal.askSome(event.id(), 25);
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.COMPLETE);
        assertThat(guardians.paper(mo().id())).isPresent();

        changing.move(event.id(), new EventMove(event.times(), event.venue(), "The roof is mended", 1), "anna");
        guardianDesk.noteNo(mo(), "The mother rang", "anna");
        renewal.askSome(event.id(), 25);
        assertThat(standing("Mo")).isEqualTo(PreparationStanding.PERMISSION_REFUSED);
        assertThat(facts.stream(GuardianAsked.class)).as("asked once, before the moves").hasSize(1);
    }

    private void toBruges(int seen) {
        EventVenue venue = event.venue();
        changing.move(event.id(), new EventMove(event.times(), new EventVenue("Bruges", venue.address(), venue.accessibility()), "The roof leaks", seen),
                "anna");
    }

    @Test
    void aPermissionCanComeOnPaper() throws IOException {
        preparations.tell(mo(), Told.minor(event.startsOn(), new Guardian("Ana", null, "+32", "Li")), "club@example.org");
        assertThat(facts.stream(GuardianAsked.class)).isEmpty();

        guardians.handIn(mo(), "signed.pdf", new ByteArrayInputStream("%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)), "club@example.org");

        assertThat(standing("Mo")).isEqualTo(PreparationStanding.COMPLETE);
        assertThat(guardians.paper(mo().id())).hasValueSatisfying(paper -> assertThat(paper.fileName()).isEqualTo("signed.pdf"));
        assertThatThrownBy(() -> guardians.handIn(guests.person(organisation, "Bo"), "signed.pdf", new ByteArrayInputStream(new byte[] {1}), "x"))
                .isInstanceOf(PermissionNotOpen.class);
    }

    @Test
    void whatAPersonToldAloneTheOrganisationNeitherReadsNorChanges() {
        EventPerson mo = mo();
        String first = links.make(mo, "club@example.org").orElseThrow();
        assertThatThrownBy(() -> links.make(mo, "club@example.org")).as("one letter a day").isInstanceOf(LetterSentToday.class);
        clock.advance(Duration.ofDays(1));
        String second = links.make(mo, "club@example.org").orElseThrow();
        assertThat(links.find(first)).as("a new link ends the one before").isEmpty();
        assertThat(links.find(second)).contains(mo);
        assertThat(preparations.lines(organisation).get(0).linkMadeAt()).isEqualTo(clock.instant());

        preparations.tellAlone(mo, Told.adult(Told.NEEDS));

        assertThat(preparations.forOrganisation(mo.id())).isEmpty();
        assertThat(preparations.forPerson(mo.id())).isPresent();
        assertThat(preparations.lines(organisation).get(0).byPerson()).isTrue();
        assertThatThrownBy(() -> preparations.tell(mo, Told.adult(Told.NEEDS), "club@example.org")).isInstanceOf(ToldByPersonAlone.class);
    }

    @Test
    void onceAPersonToldItAloneANewLinkNeverPassesTheOrganisation() {
        preparations.tellAlone(mo(), Told.adult(Told.NEEDS));

        assertThat(links.make(mo(), "club@example.org")).as("it goes by e-mail only").isEmpty();
        assertThat(preparations.toldAloneAt(mo().id())).contains(clock.instant());
    }

    @Test
    void withoutAnAddressWhatWasToldAloneIsDeletedBeforeANewLinkIsMade() {
        persons.replace(organisation, List.of(new NamedPerson("Mo", null, null), new NamedPerson("Bo", null, null)));
        preparations.tellAlone(mo(), Told.adult(Told.NEEDS));

        assertThat(links.make(mo(), "club@example.org")).isPresent();
        assertThat(preparations.forPerson(mo().id())).isEmpty();
    }

    @Test
    void officersCountWithoutLookingAndEveryLookIsRecorded() {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");

        PreparationCounts counts = desk.counts(everybody());
        assertThat(counts.expected()).isEqualTo(2);
        assertThat(counts.missing()).isEqualTo(1);
        assertThat(counts.needs()).containsEntry(AccessNeed.STEP_FREE, 1).containsEntry(AccessNeed.QUIET_ROOM, 1).hasSize(2);
        assertThat(counts.diets()).containsExactly(Map.entry(Diet.VEGAN, 1));
        assertThat(List.of(counts.medical(), counts.visa(), counts.otherDiets())).containsExactly(1, 1, 1);
        assertThat(desk.looks(everybody())).isEmpty();

        assertThat(desk.persons(everybody(), PreparationShown.NEEDS, 0, 10, "anna", LookKind.LIST)).singleElement().satisfies(person -> {
            assertThat(person.needs()).containsExactly(AccessNeed.STEP_FREE, AccessNeed.QUIET_ROOM);
            assertThat(person.medicalSupport()).isEqualTo("A fridge for medicines");
            assertThat(person.journey().by()).isEqualTo(TravelWay.TRAIN);
        });
        assertThat(desk.persons(everybody(), PreparationShown.MISSING, 0, 10, "anna", LookKind.LIST)).extracting(PreparedPerson::name).containsExactly("Bo");
        assertThat(desk.persons(everybody(), PreparationShown.ALL, 1, 10, "bram", LookKind.FILE)).hasSize(1);
        assertThat(desk.person(mo().id(), "bram")).isPresent();
        assertThat(desk.looks(everybody())).extracting(Look::officer, Look::person, Look::how).containsExactly(
                tuple("bram", "Mo", LookKind.PERSON), tuple("anna", "Mo", LookKind.LIST));
    }

    @Test
    void anAgencyThatSendsSeesItsOwnOnly() {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");
        PreparationScope others = new PreparationScope(event.id(), false, Set.of(new AgencyCode("NL02")));
        PreparationScope own = new PreparationScope(event.id(), false, Set.of(AGENCY));

        assertThat(desk.persons(others, PreparationShown.ALL, 0, 10, "noor", LookKind.LIST)).isEmpty();
        assertThat(desk.counts(others).expected()).isZero();
        assertThat(desk.counts(others).needs()).isEmpty();
        assertThat(desk.count(own, PreparationShown.NEEDS)).isEqualTo(1);
    }

    @Test
    void allIsForgottenAMonthAfterTheEventAndNumbersStay() throws IOException {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");
        EventPerson bo = guests.person(organisation, "Bo");
        preparations.tell(bo, Told.minor(event.startsOn(), new Guardian("Ana", null, null, "Li")), "club@example.org");
        guardians.handIn(bo, "signed.pdf", new ByteArrayInputStream("%PDF-1.4 signed".getBytes(StandardCharsets.US_ASCII)), "club@example.org");
        links.make(mo(), "club@example.org");
        groupNeeds.tell(organisation, "Mo and Bo", null, "club@example.org");

        clock.advance(Duration.ofDays(91 + 30));
        retention.forget();
        assertThat(rows("preparation")).as("the last day on which it is kept").isEqualTo(2);
        clock.advance(Duration.ofDays(1));
        retention.forget();
        retention.forget();

        for (String table : List.of("preparation", "preparation_link", "preparation_group")) {
            assertThat(rows(table)).as(table).isZero();
        }
        assertThat(database.sql("select count(*) from document where owner_id = ?").param(bo.id().value()).query(Integer.class).single()).isZero();
        PreparationCounts kept = desk.counts(everybody());
        assertThat(kept.kept()).isTrue();
        assertThat(kept.told()).isEqualTo(2);
        assertThat(kept.needs()).containsEntry(AccessNeed.STEP_FREE, 1);
        assertThat(kept.diets()).containsEntry(Diet.VEGAN, 1);
    }

    @Test
    void whoDoesNotComeIsForgottenAtOnce() {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");
        persons.replace(organisation, List.of(new NamedPerson("Bo", null, null)));
        assertThat(rows("preparation")).as("a person who left").isZero();

        preparations.tell(guests.person(organisation, "Bo"), Told.adult(Told.NEEDS), "club@example.org");
        replies.giveBack(organisation);
        assertThat(rows("preparation")).as("a place given back").isZero();
        assertThat(desk.counts(everybody()).kept()).isFalse();

        ParticipationId other = guests.comes(event, "Jo");
        preparations.tell(guests.person(other, "Jo"), Told.adult(Told.NEEDS), "club@example.org");
        planning.cancel(event.id(), "No room");
        assertThat(rows("preparation")).as("a cancelled event").isZero();
    }

    @Test
    void whosePathEndedIsForgottenAtOnce() {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");
        replies.release(replies.get(organisation).pathId());

        assertThat(rows("preparation")).isZero();
    }

    @Test
    void whoIsWrittenOverByAnotherNameIsForgottenAtOnce() {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");
        persons.replace(organisation, List.of(new NamedPerson(mo().id(), "Jo", null, "jo@example.org", false), new NamedPerson("Bo", null, null)));

        assertThat(rows("preparation")).isZero();
        assertThat(preparations.lines(organisation)).extracting(PreparationLine::standing).containsOnly(PreparationStanding.NOTHING_TOLD);
    }

    @Test
    void aLinkEndsWithThePlaceAndIsForgottenInTheNight() {
        String secret = links.make(mo(), "club@example.org").orElseThrow();
        database.sql("update participation set status = 'LAPSED', version = version + 1 where id = ?").param(organisation.value()).update();
        assertThat(links.find(secret)).isEmpty();

        retention.forget();

        assertThat(rows("preparation_link")).isZero();
    }

    @Test
    void whatAnotherDoorLeftBehindIsForgottenInTheNight() {
        preparations.tell(mo(), Told.adult(Told.NEEDS), "club@example.org");
        database.sql("update participation set status = 'LAPSED', version = version + 1 where id = ?").param(organisation.value()).update();

        retention.forget();

        assertThat(rows("preparation")).isZero();
    }

    private PreparationScope everybody() {
        return new PreparationScope(event.id(), true, Set.of());
    }

    private EventPerson mo() {
        return guests.person(organisation, "Mo");
    }

    private PreparationStanding standing(String name) {
        return preparations.lines(organisation).stream().filter(line -> line.person().name().equals(name)).findFirst().orElseThrow().standing();
    }

    private String asked() {
        return facts.stream(GuardianAsked.class).reduce((first, last) -> last).orElseThrow().secret();
    }

    private int rows(String table) {
        return database.sql("select count(*) from " + table + " where event_id = ?").param(event.id().value()).query(Integer.class).single();
    }
}

@OnH2
class PreparationStoreOnH2Test extends PreparationStoreTest {
}

@OnPostgreSql
class PreparationStoreOnPostgreSqlTest extends PreparationStoreTest {
}
