package eu.inclusion.pathway.eligibility.papers;

import eu.inclusion.pathway.finding.AnnexFile;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.AnnexKind;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Annexes are as many and as large as the form takes, and none is empty. Forms KA210 and KA220, call 2025. What the agency asked for
 * later is no part of the form.
 */
class AnnexesWithinLimits implements EligibilityRule {

    static final String CODE = "annex-limits";

    private static final long MEGABYTE = 1_048_576;

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Annexes limits = rules.annexes();
        List<AnnexFile> files = application.annexes();
        return limits == null || files == null ? List.of() : judge(files.stream().filter(file -> !file.later()).toList(), limits);
    }

    private static List<Finding> judge(List<AnnexFile> files, RuleSet.Annexes limits) {
        List<Finding> findings = new ArrayList<>();
        files.stream().filter(file -> file.bytes() <= 0)
                .forEach(file -> findings.add(Finding.needsHuman(CODE, "empty", "A file without content says nothing", file.fileName())));
        int forms = count(files, AnnexKind.ACCESSION_FORM);
        Stream.ofNullable(limits.accessionForms()).filter(most -> forms > most.value())
                .forEach(most -> findings.add(Finding.notEligible(CODE, "too-many-forms", most, forms, most.value())));
        int others = count(files, AnnexKind.OTHER);
        Stream.ofNullable(limits.others()).filter(most -> others > most.value())
                .forEach(most -> findings.add(Finding.notEligible(CODE, "too-many-others", most, others, most.value())));
        findings.addAll(tooLarge(files, limits));
        return findings;
    }

    private static List<Finding> tooLarge(List<AnnexFile> files, RuleSet.Annexes limits) {
        Stream<Finding> each = Stream.ofNullable(limits.fileMegabytes()).flatMap(most -> files.stream()
                .filter(file -> file.bytes() > most.value() * MEGABYTE)
                .map(file -> Finding.notEligible(CODE, "file-too-large", most, file.fileName(), most.value())));
        long all = files.stream().mapToLong(AnnexFile::bytes).sum();
        Stream<Finding> together = Stream.ofNullable(limits.totalMegabytes()).filter(most -> all > most.value() * MEGABYTE)
                .map(most -> Finding.notEligible(CODE, "all-too-large", most, most.value()));
        return Stream.concat(each, together).toList();
    }

    private static int count(List<AnnexFile> files, AnnexKind kind) {
        return (int) files.stream().filter(file -> file.kind() == kind).count();
    }
}
