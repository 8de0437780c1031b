package eu.inclusion.pathway.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Organisations come in once, by whichever door, and strangers learn nothing and get nothing. */
@PersistenceTest
@Import(MappingModules.class)
@RecordApplicationEvents
abstract class IntakeTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");

    @Autowired
    private Intake intake;

    @Autowired
    private MappingRecords records;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private Organisations organisations;

    @Autowired
    private OrganisationPaths paths;

    @Autowired
    private ApplicationEvents facts;

    @Test
    void whatAnOrganisationSaysOfItselfIsKept() {
        FirstContact contact = Contacts.of("Jeugdhuis De Kade", "Genk", "an@kade.example");
        intake.showInterest(contact);

        Organisation organisation = register.find(contact.organisation()).orElseThrow();
        OrganisationPath path = pathsOf(organisation).get(0);
        MappingRecord record = records.findById(path.id()).orElseThrow();
        assertThat(path.agency()).isEqualTo(JINT);
        assertThat(record.profile()).isEqualTo(Contacts.PROFILE);
        assertThat(record.source()).isEqualTo(ContactSource.PUBLIC_FORM);
        assertThat(record.channel()).isEqualTo(ContactChannel.FAIR);
        assertThat(record.response()).isEqualTo(ContactResponse.INTERESTED);
        assertThat(record.contactedOn()).isEqualTo("2025-01-14");
        assertThat(record.mayBeInvited()).isTrue();
        assertThat(facts.stream(InterestShown.class)).hasSize(1);
    }

    @Test
    void aContactPersonWhoRegistersTwiceOpensOnePath() {
        intake.showInterest(Contacts.of("Jeugdhuis De Kade", "Genk", "an@kade.example"));
        FirstContact again = Contacts.of("JEUGDHUIS DE KADE vzw", "genk", "An@Kade.example");
        intake.showInterest(again);

        Organisation organisation = register.find(again.organisation()).orElseThrow();
        assertThat(pathsOf(organisation)).hasSize(1);
        assertThat(recordOf(organisation).notes()).extracting(MappingNote::kind).containsExactly(MappingNote.Kind.INTEREST_REPEATED);
    }

    @Test
    void aStrangerDoesNotBecomeContactPersonOfAKnownOrganisation() {
        intake.showInterest(Contacts.of("Jeugdhuis De Kade", "Genk", "an@kade.example"));
        FirstContact stranger = Contacts.of("Jeugdhuis De Kade", "Genk", "someone@else.example");
        intake.showInterest(stranger);
        intake.showInterest(stranger);

        Organisation organisation = register.find(stranger.organisation()).orElseThrow();
        assertThat(organisation.isSpokenForBy("someone@else.example")).isFalse();
        assertThat(organisations.spokenForBy("someone@else.example")).isEmpty();
        assertThat(recordOf(organisation).notes()).extracting(MappingNote::kind, MappingNote::detail)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(MappingNote.Kind.UNKNOWN_PERSON, "someone@else.example"));
    }

    @Test
    void whatAStrangerSaysOfAKnownOrganisationIsNotTakenForItsOwnWord() {
        OrganisationDetails known = Contacts.details("Atelier Kompas", "Oostende", null, Community.NL, "info@kompas.example");
        register.register(known);
        intake.showInterest(Contacts.of("Atelier Kompas", "Oostende", "someone@else.example"));

        MappingRecord record = recordOf(register.find(known).orElseThrow());
        assertThat(record.response()).isEqualTo(ContactResponse.NONE);
        assertThat(record.mayBeInvited()).isFalse();
        assertThat(record.profile()).isEqualTo(MappingProfile.UNKNOWN);
    }

    @Test
    void theThanksAreTheSameWhetherTheOrganisationIsKnownOrNot() {
        intake.showInterest(Contacts.of("Jeugdhuis De Kade", "Genk", "an@kade.example"));
        intake.showInterest(Contacts.of("Jeugdhuis De Kade", "Genk", "someone@else.example"));
        assertThat(facts.stream(InterestShown.class)).extracting(fact -> fact.person().email())
                .containsExactly("an@kade.example", "someone@else.example");
    }

    @Test
    void anOrganisationInBelgiumNamesItsCommunity() {
        FirstContact contact = Contacts.of(Contacts.details("Circus", "Brussel", null, null, "an@circus.example"), ContactSource.PUBLIC_FORM);
        assertThatThrownBy(() -> intake.showInterest(contact)).isInstanceOf(CommunityMissing.class);
    }

    @Test
    void whereNoAgencyAnswersTheVisitorIsToldSo() {
        OrganisationDetails far = new OrganisationDetails("Circus", null, null, new Country("US"), null, null, "Boston", null, null, null,
                Contacts.details("x", "y", null, null, "an@circus.example").contact());
        assertThatThrownBy(() -> intake.showInterest(Contacts.of(far, ContactSource.PUBLIC_FORM))).isInstanceOf(NoAgencyForYouth.class);
    }

    @Test
    void anOfficerIsToldWhenThePathIsOpenAlready() {
        FirstContact contact = Contacts.of(Contacts.details("Buurtwerk Brug", "Gent", "E10000001", Community.NL, null), ContactSource.OFFICER);
        Admission admission = intake.register(contact, JINT, "els");
        assertThat(admission.pathOpened()).isTrue();
        FirstContact underAnotherName = Contacts.of(Contacts.details("Brug", "Gent", "E10000001", Community.NL, null), ContactSource.OFFICER);
        assertThatThrownBy(() -> intake.register(underAnotherName, JINT, "els"))
                .isInstanceOfSatisfying(PathAlreadyOpen.class, refusal -> assertThat(refusal.arguments()).contains(admission.reference()));
    }

    @Test
    void anOfficerDoesNotRegisterAnotherAgencysOrganisation() {
        FirstContact french = Contacts.of(Contacts.details("Maison", "Namur", null, Community.FR, null), ContactSource.OFFICER);
        assertThatThrownBy(() -> intake.register(french, JINT, "els")).isInstanceOf(AnotherAgencyResponsible.class)
                .hasMessageContaining("BE04");
    }

    @Test
    void anOidDoesNotBringAnotherAgencysOrganisationIntoAnAgencysHands() {
        register.register(Contacts.details("Maison", "Namur", "E10000002", Community.FR, "info@maison.example"));
        FirstContact asOwn = Contacts.of(Contacts.details("Huis", "Gent", "E10000002", Community.NL, null), ContactSource.OFFICER);

        assertThatThrownBy(() -> intake.register(asOwn, JINT, "els")).isInstanceOf(AnotherAgencyResponsible.class);
        assertThatThrownBy(() -> intake.admit(asOwn, JINT, "els")).isInstanceOf(AnotherAgencyResponsible.class);
    }

    @Test
    void aStrangerOpensNoPathWithAnotherAgencyThanTheOrganisations() {
        OrganisationDetails known = Contacts.details("Atelier Kompas", "Oostende", null, Community.NL, "info@kompas.example");
        Organisation organisation = register.register(known);
        intake.showInterest(Contacts.of(Contacts.details("Atelier Kompas", "Oostende", null, Community.FR, "someone@else.example"),
                ContactSource.PUBLIC_FORM));

        assertThat(pathsOf(organisation)).extracting(OrganisationPath::agency).containsExactly(JINT);
    }

    private List<OrganisationPath> pathsOf(Organisation organisation) {
        return paths.findByOrganisationIdOrderByOpenedAt(organisation.id());
    }

    private MappingRecord recordOf(Organisation organisation) {
        return records.findByOrganisationIdOrderByRecordedAt(organisation.id()).get(0);
    }
}

@OnH2
class IntakeOnH2Test extends IntakeTest {
}

@OnPostgreSql
class IntakeOnPostgreSqlTest extends IntakeTest {
}
