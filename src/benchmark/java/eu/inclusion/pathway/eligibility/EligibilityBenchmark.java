package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.finding.ActivityFacts;
import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.ProjectFacts;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.finding.RoundFacts.RoundCount;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a full check takes of an application with 10 partners and 30 activities; see docs/performance.md for how to run it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EligibilityBenchmark {

    private static final String[] COUNTRIES = {"NL", "PL", "FR", "DE", "IT", "ES", "FI", "RS", "UA", "GE"};

    private final EligibilityCheck check = EligibilityCheck.shipped();
    private final RuleSet rules = RuleSets.shipped().find(2025, Action.KA220).orElseThrow();
    private final ApplicationFacts small = application(2, 2, 250_000);
    private final ApplicationFacts large = application(10, 30, 250_000);
    private final ApplicationFacts wrong = application(10, 30, 1);

    /** Two partners and two activities: what the ratio is taken to. */
    @Benchmark
    public EligibilityReport small() {
        return check.check(small, rules);
    }

    /** Ten partners and thirty activities that meet every rule as far as a machine can judge. */
    @Benchmark
    public EligibilityReport large() {
        return check.check(large, rules);
    }

    /** The same with a budget that does not fit. */
    @Benchmark
    public EligibilityReport wrong() {
        return check.check(wrong, rules);
    }

    private static ApplicationFacts application(int partners, int activities, int grant) {
        List<BudgetLine> budget = Stream.concat(Stream.of(new BudgetLine("Management", 50_000, true)),
                IntStream.range(0, 4).mapToObj(number -> new BudgetLine("Work package " + number, 50_000, false))).toList();
        return new ApplicationFacts(2025, Action.KA220, Field.YOUTH, 1, Instant.parse("2025-03-01T09:00:00Z"), LocalDate.of(2025, 9, 1), 24, grant,
                List.of("INCLUSION_AND_DIVERSITY", "DIGITAL_TRANSFORMATION"), organisation(0, "BE"),
                IntStream.range(0, partners).mapToObj(number -> organisation(number + 1, COUNTRIES[number])).toList(),
                new ProjectFacts(null, List.of("A", "B", "C"), budget,
                        IntStream.range(0, activities).mapToObj(EligibilityBenchmark::activity).toList(), true),
                annexes(partners),
                new RoundFacts(true, IntStream.rangeClosed(0, partners).mapToObj(number -> new RoundCount(oid(number), 0, 3)).toList(),
                        List.of(), List.of()));
    }

    private static List<AnnexFile> annexes(int partners) {
        return Stream.concat(Stream.of(new AnnexFile(AnnexKind.DECLARATION_ON_HONOUR, "declaration.pdf", 200_000)),
                IntStream.range(0, partners).mapToObj(number -> new AnnexFile(AnnexKind.ACCESSION_FORM, "accession.pdf", 100_000))).toList();
    }

    private static OrganisationFacts organisation(int number, String country) {
        return new OrganisationFacts("Organisation number " + number, oid(number), new Country(country), LocalDate.of(2010, 1, 1),
                OrganisationType.NON_PROFIT, false, null, OrganisationFacts.Consent.GIVEN, null);
    }

    private static ActivityFacts activity(int number) {
        LocalDate day = LocalDate.of(2025, 10, 1).plusWeeks(number);
        return new ActivityFacts("Activity number " + number, new Country("BE"), day, day.plusDays(3));
    }

    private static String oid(int number) {
        return "E%08d".formatted(10_000_000 + number);
    }
}
