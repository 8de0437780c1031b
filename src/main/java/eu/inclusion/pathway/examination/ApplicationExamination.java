package eu.inclusion.pathway.examination;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.eligibility.RuleNature;
import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityNote;
import eu.inclusion.pathway.finding.EligibilityReport;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.finding.RoundFacts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.routing.FieldDecision;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Holds an organisation's own application against the rules: live while it is written, and as it was received. */
@Service
public class ApplicationExamination {

    private final EligibilityCheck check;
    private final FieldDecision fields;
    private final Calls calls;
    private final FactsOnFile file;
    private final Clock clock;

    ApplicationExamination(EligibilityCheck check, FieldDecision fields, Calls calls, FactsOnFile file, Clock clock) {
        this.check = check;
        this.fields = fields;
        this.calls = calls;
        this.file = file;
        this.clock = clock;
    }

    /** The live check of a draft, as if it were submitted now. */
    public EligibilityReport ofDraft(ApplicationSheet draft) {
        ApplicationContent content = draft.content();
        Impact impact = content.impact();
        Field field = impact == null ? null : fields.fieldFor(impact, draft.application().callYear());
        return judged(draft.application(), draft.application().path().agency(),
                file.besides(DraftFacts.of(draft.application(), content, field, clock.instant()), draft));
    }

    /** What is good to know of a draft besides, by the rules of its call; it decides nothing. */
    public List<EligibilityNote> notes(ApplicationSheet draft) {
        ApplicationFacts facts = DraftFacts.of(draft.application(), draft.content(), null, clock.instant());
        return calls.find(draft.application().callYear(), draft.application().action(), draft.application().round())
                .map(call -> check.notes(facts, call.rules())).orElse(List.of());
    }

    /** The check of what was received. */
    public EligibilityReport ofSubmission(GrantApplication application, Submission submission, ApplicationContent content) {
        return judged(application, submission.caseAgency(),
                file.besides(DraftFacts.of(application, content, submission.field(), submission.receivedAt()), application, submission, content));
    }

    /** What comes too late is received all the same, and an officer decides; so does whether the agency opened an optional round. */
    private EligibilityReport judged(GrantApplication application, AgencyCode agency, ApplicationFacts facts) {
        Optional<Call> call = calls.find(application.callYear(), application.action(), application.round());
        return call.map(opened -> judged(opened, agency, facts)).orElseGet(() -> EligibilityReport.of(forAPerson(check.check(facts))));
    }

    /** By the rules of that call. */
    EligibilityReport judged(Call call, AgencyCode agency, ApplicationFacts facts) {
        List<Finding> findings = new ArrayList<>(forAPerson(check.check(around(facts, call, agency), call.rules())));
        if (call.takesPart(agency) == TakesPart.UNKNOWN) {
            Round round = call.round();
            findings.add(Finding.needsHuman(RuleNature.DEADLINE, "optional-round", round.deadline(), round.number(), round.closesAt()));
        }
        return EligibilityReport.of(findings);
    }

    private static List<Finding> forAPerson(EligibilityReport report) {
        return report.findings().stream().map(ApplicationExamination::lateIsForAPerson).toList();
    }

    private static ApplicationFacts around(ApplicationFacts facts, Call call, AgencyCode agency) {
        RoundFacts known = facts.around();
        return facts.with(new RoundFacts(flag(call.takesPart(agency)), known.counts(), known.sameConsortium(), known.similar()));
    }

    private static @Nullable Boolean flag(TakesPart takesPart) {
        return takesPart == TakesPart.UNKNOWN ? null : Boolean.valueOf(takesPart == TakesPart.YES);
    }

    private static Finding lateIsForAPerson(Finding finding) {
        boolean late = finding.messageKey().equals("eligibility." + RuleNature.DEADLINE + ".late");
        return late ? new Finding(finding.rule(), Outcome.NEEDS_HUMAN, finding.messageKey(), finding.figures(), finding.source()) : finding;
    }
}
