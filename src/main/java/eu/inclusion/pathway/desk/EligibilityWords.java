package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.judgement.FindingOnRecord;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what was found of an application, as officers read it. */
final class EligibilityWords {

    private EligibilityWords() {
    }

    /** What the rules found on the whole, and what an officer decided with which reason; nothing where it has not been checked. */
    static @Nullable String verdict(ApplicationLine application, Words words) {
        ApplicationLine.Verdict verdict = application.eligibility();
        return verdict == null ? null : Facts.lines(words.of("eligibility.outcome." + verdict.outcome()), decision(verdict, words));
    }

    private static @Nullable String decision(ApplicationLine.Verdict verdict, Words words) {
        if (verdict.confirmed() == null || verdict.decidedBy() == null) {
            return null;
        }
        String decision = verdict.confirmed() ? "desk.application.confirmed" : "desk.application.refused";
        return verdict.reason() == null ? words.of(decision + "-finding-by-finding", verdict.decidedBy())
                : words.of(decision, verdict.decidedBy(), verdict.reason());
    }

    /** A finding with where the rule was read. */
    static String finding(FindingOnRecord finding, Words words) {
        return Facts.lines(words.of("desk.application.finding", words.of("eligibility.outcome." + finding.outcome()), finding.sentence(words.reader())),
                words.of("desk.application.source", finding.source()));
    }

    static String findings(List<FindingOnRecord> findings, Words words) {
        return findings.stream().map(finding -> finding(finding, words)).collect(Collectors.joining("\n"));
    }
}
