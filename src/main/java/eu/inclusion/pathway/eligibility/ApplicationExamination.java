package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.grantapplication.ApplicationContent;
import eu.inclusion.pathway.grantapplication.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.FieldDecision;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Holds an organisation's own application against the rules: live while it is written, and as it was received. */
@Service
public class ApplicationExamination {

    private final EligibilityCheck check;
    private final FieldDecision fields;
    private final RuleSets ruleSets;
    private final Clock clock;

    ApplicationExamination(EligibilityCheck check, FieldDecision fields, RuleSets ruleSets, Clock clock) {
        this.check = check;
        this.fields = fields;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** The live check of a draft, as if it were submitted now. */
    public EligibilityReport ofDraft(ApplicationSheet draft) {
        ApplicationContent content = draft.content();
        Impact impact = content.impact();
        Field field = impact == null ? null : fields.fieldFor(impact, draft.application().callYear());
        return judged(draft.application(), check.check(DraftFacts.of(draft.application(), content, field, clock.instant())));
    }

    /** The check of what was received. */
    EligibilityReport ofSubmission(GrantApplication application, Submission submission, ApplicationContent content) {
        return judged(application, check.check(DraftFacts.of(application, content, submission.field(), submission.receivedAt())));
    }

    /** What comes too late is received all the same, and an officer decides; so does whether the agency opened an optional round. */
    private EligibilityReport judged(GrantApplication application, EligibilityReport report) {
        List<Finding> findings = new ArrayList<>(report.findings().stream().map(ApplicationExamination::lateIsForAPerson).toList());
        ruleSets.find(application.callYear(), application.action()).flatMap(rules -> rules.round(application.round()))
                .filter(round -> round.optional())
                .ifPresent(round -> findings.add(Finding.needsHuman(
                        SubmittedInTime.CODE, "optional-round", round.deadline(), round.number(), round.closesAt())));
        return EligibilityReport.of(findings);
    }

    private static Finding lateIsForAPerson(Finding finding) {
        boolean late = finding.messageKey().equals("eligibility." + SubmittedInTime.CODE + ".late");
        return late ? new Finding(finding.rule(), Outcome.NEEDS_HUMAN, finding.messageKey(), finding.figures(), finding.source()) : finding;
    }
}
