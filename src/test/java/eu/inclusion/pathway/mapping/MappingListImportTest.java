package eu.inclusion.pathway.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.mapping.ImportLine.Outcome;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A mapping list from real life becomes paths, and each bad row a sentence with its line. */
@PersistenceTest
@Import(MappingModules.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
abstract class MappingListImportTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Autowired
    private MappingListImport lists;
    @Autowired
    private MappingRecords records;
    @Autowired
    private Organisations organisations;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private PathJournal journal;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    void itIsTheAutumnAfter() {
        clock.setBrussels(LocalDateTime.of(2026, 11, 22, 9, 0));
    }

    @AfterEach
    void forgetAll() {
        List.of("mapping_note", "experience", "past_support", "mapping_need", "mapping_group", "mapping_strand", "mapping_record", "path_entry",
                "organisation_path_strand", "organisation_path", "contact_person", "organisation")
                .forEach(table -> database.sql("delete from " + table).update());
        clock.set(TestClock.START);
    }

    @Test
    void theRealListBecomesPaths() {
        ImportReport report = importIt();
        assertThat(report.lines()).hasSize(66);
        assertThat(report.count(Outcome.OPENED)).isEqualTo(57);
        assertThat(report.count(Outcome.REPEATED)).isEqualTo(2);
        assertThat(report.count(Outcome.NOT_IMPORTED)).isEqualTo(7);
        assertThat(report.count(Outcome.ALREADY_KNOWN)).isZero();
        assertThat(report.unknownColumns()).isEmpty();
        assertThat(paths.count()).isEqualTo(57);
        assertThat(records.count()).isEqualTo(57);
    }

    @Test
    void theFilesOwnLinesAreNamed() {
        ImportReport report = importIt();
        assertThat(report.lines().get(0).line()).isEqualTo(2);
        assertThat(line(report, 52).organisation()).isEqualTo("Werkplaats Doorzetters");
        assertThat(line(report, 54).organisation()).isEqualTo("Plattelandskring Zonder Grenzen");
        assertThat(line(report, 68).organisation()).isEqualTo("Gebarenhuis Het Anker");
    }

    @Test
    void everyBadRowIsAClearSentence() {
        ImportReport report = importIt();
        assertThat(sentences(report, 11)).containsExactly(
                "OID: “E12345” is geen OID. Schrijf de letter E en acht cijfers, bijvoorbeeld E10000001, of laat het leeg.");
        assertThat(sentences(report, 14)).containsExactly(
                "Datum contact: “31/02/2026” is geen dag die bestaat. Schrijf dag/maand/jaar, bijvoorbeeld 28/02/2026.");
        assertThat(sentences(report, 17)).containsExactly("Organisatie: Dit is leeg. Vul het in.");
        assertThat(sentences(report, 20)).containsExactly("Strand(s): JINT vzw (BE05) neemt niet deel aan de tak Platteland."
                + " Kies een andere tak, of laat deze organisatie weg.");
        assertThat(sentences(report, 23)).containsExactly(
                "Betaalde medewerkers: “tien” is geen geheel getal in cijfers. Schrijf bijvoorbeeld 10.");
        assertThat(sentences(report, 46)).containsExactly("Gemeenschap: Deze organisatie hoort bij Bureau International Jeunesse (BIJ) (BE04)."
                + " Laat het dat agentschap weten, of verbeter het land en de taalgemeenschap.");
        assertThat(sentences(report, 61)).containsExactly("Land: Deze organisatie hoort bij Nederlands Jeugdinstituut (NJi) (NL02)."
                + " Laat het dat agentschap weten, of verbeter het land en de taalgemeenschap.");
        assertThat(linesOf(report, Outcome.NOT_IMPORTED)).containsExactly(11, 14, 17, 20, 23, 46, 61);
    }

    @Test
    void duplicatesInTheListAreRecognised() {
        ImportReport report = importIt();
        assertThat(linesOf(report, Outcome.REPEATED)).containsExactly(32, 42);
        assertThat(line(report, 32).firstLine()).as("the name in capitals, with its legal form").isEqualTo(9);
        assertThat(line(report, 42).firstLine()).as("the same OID").isEqualTo(13);
    }

    @Test
    void nothingElseIsRemarkableButOneFormula() {
        ImportReport report = importIt();
        assertThat(report.remarkable()).extracting(ImportLine::line).containsExactly(11, 14, 17, 20, 23, 26, 32, 42, 46, 61);
        assertThat(sentences(report, 26)).containsExactly("Opmerkingen: Dit is een formule. We bewaarden ze als gewone tekst.");
        assertThat(record(report, 26).remarks()).isEqualTo("'=HYPERLINK(\"http://example.org\",\"klik\")");
    }

    @Test
    void whatARowSaysIsKept() {
        ImportReport report = importIt();
        MappingRecord record = record(report, 2);
        assertThat(record.source()).isEqualTo(ContactSource.MAPPING_LIST);
        assertThat(record.contactedOn()).isEqualTo("2026-04-14");
        assertThat(record.channel()).isEqualTo(ContactChannel.FAIR);
        assertThat(record.response()).isEqualTo(ContactResponse.INTERESTED);
        assertThat(record.mayBeInvited()).isFalse();
        assertThat(record.profile()).isEqualTo(new MappingProfile(
                Set.of(Strand.POST_MIGRATION, Strand.HEALTH_AND_DISABILITIES),
                Set.of(FewerOpportunitiesGroup.DISABILITIES, FewerOpportunitiesGroup.HEALTH_PROBLEMS, FewerOpportunitiesGroup.CULTURAL_DIFFERENCES),
                8, 110, 3961, Set.of("nl"), Set.of(Need.ADMINISTRATION, Need.TIME_AND_PEOPLE, Need.APPLICATION_SUPPORT),
                "coaching, een eerste uitwisseling", null,
                Set.of(new PastSupport("KA205", SupportRole.PARTNER, 2019), new PastSupport("KA152", SupportRole.PARTNER, 2022))));
        assertThat(organisation(report, 2).contact()).hasValueSatisfying(person -> {
            assertThat(person.email()).isEqualTo("info@g-sport-de-poort.example.org");
            assertThat(person.phone()).isEqualTo("+32 15 608 77 43");
            assertThat(person.language()).isEqualTo("nl");
        });
        assertThat(record(report, 52).remarks()).isEqualTo("Vraagt tolk Vlaamse Gebarentaal;\nbelt terug \"na de examens\"");
        assertThat(record(report, 56).contactedOn()).as("written year first").isEqualTo("2026-03-14");
        assertThat(record(report, 59).profile().strands()).as("by semicolons").containsExactlyInAnyOrder(Strand.NEET, Strand.POST_MIGRATION);
        assertThat(organisation(report, 49).country().code()).as("without its diaeresis").isEqualTo("BE");
    }

    @Test
    void whoHasNoAddressIsKeptToBeTelephoned() {
        ImportReport report = importIt();
        assertThat(organisation(report, 6).contacts()).isEmpty();
        assertThat(record(report, 6).remarks()).isEqualTo("e-mail nog te vragen\ncoördinator, +32 9 253 63 22");
    }

    @Test
    void importedTwiceNothingChanges() {
        ImportReport first = importIt();
        List<MappingRecord> before = records.findAll();
        ImportReport second = importIt();

        assertThat(second.count(Outcome.OPENED)).isZero();
        assertThat(second.count(Outcome.ALREADY_KNOWN)).isEqualTo(57);
        assertThat(linesOf(second, Outcome.NOT_IMPORTED)).isEqualTo(linesOf(first, Outcome.NOT_IMPORTED));
        assertThat(linesOf(second, Outcome.REPEATED)).isEqualTo(linesOf(first, Outcome.REPEATED));
        assertThat(line(second, 2).reference()).isEqualTo(line(first, 2).reference());
        assertThat(records.findAll()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(paths.count()).isEqualTo(57);
        assertThat(organisations.count()).isEqualTo(57);
    }

    @Test
    void aPathThatEndedIsNotOpenedAgainByAList() {
        ImportReport first = importIt();
        journal.close(pathId(first, 2));
        assertThat(importIt().count(Outcome.OPENED)).isZero();
        assertThat(paths.count()).isEqualTo(57);
    }

    private ImportReport importIt() {
        try (InputStream file = MappingListImportTest.class.getResourceAsStream("/mapping-be05.csv")) {
            return lists.run("mapping-be05.csv", file.readAllBytes(), JINT, "els");
        } catch (IOException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private static ImportLine line(ImportReport report, int number) {
        return report.lines().stream().filter(line -> line.line() == number).findFirst().orElseThrow();
    }

    private static List<Integer> linesOf(ImportReport report, Outcome outcome) {
        return report.lines().stream().filter(line -> line.outcome() == outcome).map(ImportLine::line).toList();
    }

    private OrganisationPathId pathId(ImportReport report, int line) {
        return paths.findByReference(line(report, line).reference()).orElseThrow().id();
    }

    private MappingRecord record(ImportReport report, int line) {
        return records.findById(pathId(report, line)).orElseThrow();
    }

    private Organisation organisation(ImportReport report, int line) {
        return organisations.findById(record(report, line).organisationId()).orElseThrow();
    }

    private static List<String> sentences(ImportReport report, int line) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/mapping");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return line(report, line).problems().stream()
                .map(problem -> problem.column() + ": " + messages.getMessage(problem.messageKey(), problem.details(), DUTCH))
                .collect(Collectors.toList());
    }
}

@OnH2
class MappingListImportOnH2Test extends MappingListImportTest {
}

@OnPostgreSql
class MappingListImportOnPostgreSqlTest extends MappingListImportTest {
}
