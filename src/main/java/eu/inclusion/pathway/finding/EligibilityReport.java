package eu.inclusion.pathway.finding;

import java.util.List;

/** What all rules together say of an application: the worst finding decides, and every finding is there. */
public record EligibilityReport(Outcome outcome, List<Finding> findings) {

    public EligibilityReport {
        findings = List.copyOf(findings);
    }

    public static EligibilityReport of(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.outcome() == Outcome.NOT_ELIGIBLE)) {
            return new EligibilityReport(Outcome.NOT_ELIGIBLE, findings);
        }
        return new EligibilityReport(findings.isEmpty() ? Outcome.ELIGIBLE : Outcome.NEEDS_HUMAN, findings);
    }

    /** What a rule found, for tests and for a page about that rule. */
    public List<Finding> of(String rule) {
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /**
     * The partners that come on top of the minimum and take part only for their essential added value: an agency that finds none can
     * strike them without sinking the project. Programme Guide 2025, pp. 247-258; the check of the application without one tells what is left.
     */
    public List<Who> strikable() {
        return findings.stream().filter(Finding::isStrikable)
                .map(finding -> (Who) finding.figures().get(0)).toList();
    }
}
