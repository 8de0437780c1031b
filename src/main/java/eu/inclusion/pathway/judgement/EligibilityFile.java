package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * What was found of one application, and what people decided on each finding.
 *
 * @param outcome   what the rules say
 * @param confirmed what all decisions together come to; nothing until every finding is decided on, nor where nothing was found
 * @param decidedBy who decided last
 * @param reason    the one reason of a decision that was taken on all findings at once, as they once were
 * @param rulings   every decision on a finding, the oldest first
 */
@Table("eligibility_report")
public record EligibilityFile(
        @Id GrantApplicationId applicationId,
        @Version @Nullable Integer version,
        Outcome outcome,
        Instant checkedAt,
        @Nullable Boolean confirmed,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @MappedCollection(idColumn = "application_id", keyColumn = "number") List<FindingOnRecord> findings,
        @MappedCollection(idColumn = "application_id", keyColumn = "number") List<Ruling> rulings) {

    static EligibilityFile begin(GrantApplicationId application, Instant moment) {
        return new EligibilityFile(application, null, Outcome.ELIGIBLE, moment, null, null, null, null, List.of(), List.of());
    }

    /** One check was made, for the first time or again: its findings take the place of what it found before; decisions stay. */
    EligibilityFile checked(Stage stage, List<FindingOnRecord> found, Instant moment) {
        Stream<FindingOnRecord> before = findings.stream().filter(one -> one.stage().compareTo(stage) < 0);
        List<FindingOnRecord> all = Stream.concat(before, found.stream()).toList();
        return new EligibilityFile(applicationId, version, worst(all), moment, null, null, null, null, all, rulings).concluded();
    }

    /** The decision that holds on a finding, as the last one says. */
    public Optional<Ruling> ruling(FindingOnRecord finding) {
        return rulings.stream().filter(one -> one.isOn(finding)).reduce((earlier, later) -> later);
    }

    /** Whether somebody must still decide on it. */
    public boolean isOpen(FindingOnRecord finding) {
        return !hasOldDecision() && ruling(finding).map(one -> one.judgement().leavesOpen()).orElse(true);
    }

    /** Whether it stands in the application's way for good. */
    public boolean isUnmet(FindingOnRecord finding) {
        return ruling(finding).map(one -> one.judgement() == Judgement.NOT_MET)
                .orElse(hasOldDecision() && finding.outcome() == Outcome.NOT_ELIGIBLE);
    }

    /** What the findings and the decisions on them come to. */
    ExaminationState state() {
        if (hasOldDecision()) {
            return Boolean.TRUE.equals(confirmed) ? ExaminationState.ELIGIBLE : ExaminationState.NOT_ELIGIBLE;
        }
        if (any(Judgement.WAIVER_PROPOSED)) {
            return ExaminationState.WAIVER_OPEN;
        }
        if (findings.stream().anyMatch(this::isOpen)) {
            return ExaminationState.FINDING_OPEN;
        }
        return any(Judgement.NOT_MET) ? ExaminationState.NOT_ELIGIBLE : ExaminationState.ELIGIBLE;
    }

    /** Whether the application may be decided on: no rule is broken, and whatever a person had to judge was judged so. */
    public boolean isEligible() {
        return state() == ExaminationState.ELIGIBLE;
    }

    /** Somebody decides on a finding. */
    EligibilityFile ruled(Ruling ruling) {
        List<Ruling> all = new ArrayList<>(rulings);
        all.add(ruling);
        return new EligibilityFile(applicationId, version, outcome, checkedAt, null, null, null, reason, findings,
                List.copyOf(all)).concluded();
    }

    /** Why it is not eligible, for the applicant: each condition that is not met, with what the officer wrote to it. */
    public List<Reason> reasons(Locale reader) {
        Stream<Reason> unmet = findings.stream().filter(this::isUnmet)
                .map(finding -> new Reason(finding.sentence(reader), ruling(finding).map(Ruling::reason).orElse(null)));
        return Stream.concat(unmet, Stream.ofNullable(reason).map(words -> new Reason(null, words))).toList();
    }

    /**
     * Why an application is not eligible.
     *
     * @param sentence what the rule says
     * @param words    what the officer says
     */
    public record Reason(@Nullable String sentence, @Nullable String words) {
    }

    /** Writes down what all decisions come to, once there is nothing left to decide. */
    private EligibilityFile concluded() {
        ExaminationState state = state();
        boolean decided = !rulings.isEmpty() && (state == ExaminationState.ELIGIBLE || state == ExaminationState.NOT_ELIGIBLE);
        if (!decided) {
            return this;
        }
        Ruling last = rulings.get(rulings.size() - 1);
        return new EligibilityFile(applicationId, version, outcome, checkedAt, state == ExaminationState.ELIGIBLE, last.decidedBy(),
                last.decidedAt(), reason, findings, rulings);
    }

    /** Whether one decision was taken on all findings at once, as it was before each had its own. */
    private boolean hasOldDecision() {
        return confirmed != null && rulings.isEmpty();
    }

    private boolean any(Judgement judgement) {
        return findings.stream().anyMatch(one -> ruling(one).map(Ruling::judgement).filter(judgement::equals).isPresent());
    }

    private static Outcome worst(List<FindingOnRecord> findings) {
        return findings.stream().map(FindingOnRecord::outcome).filter(one -> one == Outcome.NOT_ELIGIBLE).findFirst()
                .orElse(findings.isEmpty() ? Outcome.ELIGIBLE : Outcome.NEEDS_HUMAN);
    }
}
