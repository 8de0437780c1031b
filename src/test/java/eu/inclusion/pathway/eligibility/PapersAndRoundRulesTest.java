package eu.inclusion.pathway.eligibility;

import static eu.inclusion.pathway.eligibility.Applications.associated;
import static eu.inclusion.pathway.eligibility.Applications.cooperation;
import static eu.inclusion.pathway.eligibility.Applications.organisation;
import static eu.inclusion.pathway.eligibility.Applications.smallScale;
import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.finding.RoundFacts.RoundCount;
import eu.inclusion.pathway.finding.RoundFacts.SimilarApplication;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies beside the form, whose OID is used, and what else there is in the round. */
class PapersAndRoundRulesTest {

    private static final AnnexFile DECLARATION = file(AnnexKind.DECLARATION_ON_HONOUR, 1_000);
    private static final AnnexFile ACCESSION = file(AnnexKind.ACCESSION_FORM, 1_000);
    private static final long MEGABYTE = 1_048_576;

    @Test
    void aSignedDeclarationAndAnAccessionFormOfEachPartnerAreComplete() {
        assertThat(smallScale().adding(DECLARATION, ACCESSION).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void withoutTheDeclarationOnHonourTheApplicationIsNotComplete() {
        assertThat(smallScale().adding(ACCESSION).checked().findings()).singleElement()
                .extracting(Finding::rule, Finding::outcome).containsExactly("declaration-on-honour", Outcome.NOT_ELIGIBLE);
        assertThat(smallScale().adding(ACCESSION, file(AnnexKind.DECLARATION_ON_HONOUR, 0)).checked().of("declaration-on-honour")).hasSize(1);
        assertThat(cooperation().nextYear().adding(ACCESSION, ACCESSION).checked().of("declaration-on-honour"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
    }

    @Test
    void aMissingAccessionFormIsAskedForAndNeverRejects() {
        assertThat(cooperation().adding(DECLARATION, ACCESSION).checked().findings()).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo("eligibility.accession-forms.to-follow");
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_HUMAN);
            assertThat(finding.figures()).containsExactly(1, 2);
        });
        assertThat(cooperation().withAlso(associated("BR")).adding(DECLARATION, ACCESSION, ACCESSION).checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void annexesThatWereNotAskedForAreNotJudged() {
        assertThat(smallScale().checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void annexesAreAsManyAndAsLargeAsTheFormTakes() {
        assertThat(limits(file(AnnexKind.OTHER, 15 * MEGABYTE))).isEmpty();
        assertThat(limits(file(AnnexKind.OTHER, 15 * MEGABYTE + 1))).containsExactly("eligibility.annex-limits.file-too-large");
        assertThat(limits(file(AnnexKind.OTHER, 0))).containsExactly("eligibility.annex-limits.empty");
        assertThat(limits(several(AnnexKind.OTHER, 6, 1))).isEmpty();
        assertThat(limits(several(AnnexKind.OTHER, 7, 1))).containsExactly("eligibility.annex-limits.too-many-others");
        assertThat(limits(several(AnnexKind.ACCESSION_FORM, 91, 1))).containsExactly("eligibility.annex-limits.too-many-forms");
        assertThat(limits(several(AnnexKind.ACCESSION_FORM, 7, 15 * MEGABYTE))).containsExactly("eligibility.annex-limits.all-too-large");
    }

    @Test
    void aSizeThatIsNotConfirmedNeedsAHuman() {
        assertThat(cooperation().adding(DECLARATION, ACCESSION, ACCESSION, file(AnnexKind.OTHER, 16 * MEGABYTE)).checked().outcome())
                .isEqualTo(Outcome.NEEDS_HUMAN);
    }

    @Test
    void anOidIsUsedWithConsent() {
        OrganisationFacts partner = organisation("E10000002", "NL");
        assertThat(smallScale().with(partner.withConsent(true)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().with(partner.withConsent(null)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().with(partner.withConsent(false)).checked().findings()).singleElement()
                .extracting(Finding::rule, Finding::outcome).containsExactly("oid-consent", Outcome.NEEDS_HUMAN);
    }

    @ParameterizedTest
    @CsvSource({"E10000001, 0, 4, ELIGIBLE", "E10000001, 1, 1, NOT_ELIGIBLE", "E10000001, 0, 5, NEEDS_HUMAN", "E10000002, 3, 4, ELIGIBLE",
        "E10000002, 0, 5, NEEDS_HUMAN", "E10000009, 9, 99, ELIGIBLE"})
    void anOrganisationIsInSoManySmallScalePartnershipsOfARound(String oid, int asApplicant, int total, Outcome outcome) {
        assertThat(smallScale().around(counts(new RoundCount(oid, asApplicant, total))).checked().outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"9, ELIGIBLE", "10, NOT_ELIGIBLE"})
    void aConfirmedCapRejects(int others, Outcome outcome) {
        assertThat(cooperation().around(counts(new RoundCount("E10000003", 0, others))).checked().outcome()).isEqualTo(outcome);
    }

    @Test
    void theFindingNamesWhoAndHowOften() {
        assertThat(smallScale().around(counts(new RoundCount("E10000001", 1, 6))).checked().findings())
                .extracting(Finding::figures).containsExactly(List.of(new Who(0, null), 1, 1), List.of(new Who(0, null), 6, 5));
    }

    @Test
    void higherEducationDoesNotCount() {
        assertThat(cooperation().field(Field.HIGHER_EDUCATION).around(counts(new RoundCount("E10000001", 0, 50))).checked().outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void associatedPartnersDoNotCount() {
        OrganisationFacts associated = new OrganisationFacts(null, "E10000008", null, null, null, true, null);
        assertThat(cooperation().withAlso(associated).around(counts(new RoundCount("E10000008", 0, 50))).checked().of("round-cap")).isEmpty();
    }

    @Test
    void theSameConsortiumTwiceNeedsAHuman() {
        assertThat(smallScale().around(new RoundFacts(null, null, List.of(), List.of())).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(smallScale().around(new RoundFacts(null, null, List.of("KA210-YOU-0000AAAA"), null)).checked().findings())
                .singleElement().extracting(Finding::rule, Finding::outcome).containsExactly("consortium-once", Outcome.NEEDS_HUMAN);
    }

    @Test
    void aSimilarApplicationNeedsAHumanWithTheFigures() {
        SimilarApplication other = new SimilarApplication("KA210-YOU-0000AAAA", 93);
        assertThat(smallScale().around(new RoundFacts(null, null, null, List.of(other))).checked().findings()).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("similar-application");
                    assertThat(finding.figures()).containsExactly(List.of(other));
                });
    }

    @ParameterizedTest
    @CsvSource({"true, ELIGIBLE", "false, NOT_ELIGIBLE"})
    void whetherTheAgencyOpensTheSecondRoundDecides(boolean takesPart, Outcome outcome) {
        assertThat(secondRound(takesPart).outcome()).isEqualTo(outcome);
        assertThat(smallScale().around(new RoundFacts(takesPart, null, null, null)).checked().outcome()).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void whetherTheAgencyOpensItIsUnknownAsBefore() {
        assertThat(secondRound(null).findings()).extracting(Finding::messageKey).containsExactly("eligibility.deadline.optional-round");
    }

    private static EligibilityReport secondRound(@Nullable Boolean takesPart) {
        return smallScale().starting("2026-01-01").submitted("2025-09-20T10:00:00Z")
                .around(new RoundFacts(takesPart, null, null, null)).checked();
    }

    private static List<String> limits(AnnexFile... others) {
        List<AnnexFile> all = new ArrayList<>(List.of(DECLARATION, ACCESSION));
        all.addAll(List.of(others));
        return smallScale().adding(all.toArray(AnnexFile[]::new)).checked().of("annex-limits").stream().map(Finding::messageKey).toList();
    }

    private static AnnexFile[] several(AnnexKind kind, int number, long bytes) {
        return IntStream.range(0, number).mapToObj(index -> file(kind, bytes)).toArray(AnnexFile[]::new);
    }

    private static RoundFacts counts(RoundCount count) {
        return new RoundFacts(null, List.of(count), null, null);
    }

    private static AnnexFile file(AnnexKind kind, long bytes) {
        return new AnnexFile(kind, "signed.pdf", bytes);
    }
}
