package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Waivers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where people decide on findings, one by one, within what the rules leave to them. */
@Service
@Transactional
public class FindingJudgements {

    private final EligibilityStore store;
    private final Discretion discretion;
    private final Corrections corrections;
    private final PartnerStriking partners;
    private final Clock clock;

    FindingJudgements(EligibilityStore store, Discretion discretion, Corrections corrections, PartnerStriking partners, Clock clock) {
        this.store = store;
        this.discretion = discretion;
        this.corrections = corrections;
        this.partners = partners;
        this.clock = clock;
    }

    /** What an officer has to decide on. */
    @Transactional(readOnly = true)
    public List<FindingInQuestion> open(GrantApplicationId id) {
        return inQuestion(id, EligibilityFile::isOpen);
    }

    /** The waivers that wait for a second person. */
    @Transactional(readOnly = true)
    public List<FindingInQuestion> proposed(GrantApplicationId id) {
        return inQuestion(id, FindingJudgements::isProposed);
    }

    /**
     * An officer decides on findings and has seen what corrections came.
     *
     * @throws JudgementNotAllowed when the rules leave no such decision to a person
     * @throws EligibilityNotExplained when a reason is missing
     */
    public ExaminationState judge(GrantApplicationId id, List<Opinion> opinions, String officer) {
        EligibilityFile file = store.get(id);
        for (Opinion opinion : opinions) {
            file = judged(file, opinion, officer);
        }
        corrections.see(id, officer);
        return store.keep(file);
    }

    /**
     * A second person decides on the waiver that was proposed first.
     *
     * @throws WaiverNeedsSecondPerson when it is the one who proposed it
     */
    public ExaminationState decideWaiver(GrantApplicationId id, boolean approved, String reason, String officer) {
        EligibilityFile file = store.get(id);
        FindingInQuestion waiver = proposed(id).stream().findFirst().orElseThrow(EligibilityNotForAPerson::new);
        if (waiver.proposal() == null || waiver.proposal().decidedBy().equals(officer)) {
            throw new WaiverNeedsSecondPerson();
        }
        if (reason.isBlank()) {
            throw new EligibilityNotExplained();
        }
        return store.keep(file.ruled(ruling(waiver.finding(), approved ? Judgement.WAIVED : Judgement.WAIVER_REFUSED, reason, officer)));
    }

    /** How far the examination has come. */
    @Transactional(readOnly = true)
    public ExaminationState state(GrantApplicationId id) {
        return store.state(id);
    }

    private EligibilityFile judged(EligibilityFile file, Opinion opinion, String officer) {
        FindingInQuestion question = open(file).stream().filter(one -> one.number() == opinion.number()).findFirst()
                .orElseThrow(EligibilityNotForAPerson::new);
        if (!question.choices().contains(opinion.judgement())) {
            throw new JudgementNotAllowed();
        }
        boolean ruleSaysItAll = opinion.judgement() == Judgement.NOT_MET && question.finding().outcome() == Outcome.NOT_ELIGIBLE;
        if (!ruleSaysItAll && opinion.reason().isBlank()) {
            throw new EligibilityNotExplained(opinion.number());
        }
        Ruling ruling = ruling(question.finding(), opinion.judgement(), opinion.reason(), officer);
        if (opinion.judgement() == Judgement.PARTNER_STRUCK && question.finding().place() != null) {
            partners.strike(file.applicationId(), List.of(question.finding().place()), opinion.reason(), officer);
        }
        return file.ruled(ruling);
    }

    private Ruling ruling(FindingOnRecord finding, Judgement judgement, String reason, String officer) {
        return new Ruling(finding.code(), finding.english(), judgement, reason.isBlank() ? null : reason.strip(), officer,
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    private List<FindingInQuestion> open(EligibilityFile file) {
        return inQuestion(file, EligibilityFile::isOpen);
    }

    private List<FindingInQuestion> inQuestion(GrantApplicationId id, BiPredicate<EligibilityFile, FindingOnRecord> which) {
        return store.find(id).map(file -> inQuestion(file, which)).orElse(List.of());
    }

    private List<FindingInQuestion> inQuestion(EligibilityFile file, BiPredicate<EligibilityFile, FindingOnRecord> which) {
        boolean corrected = corrections.of(file.applicationId()).stream().anyMatch(CorrectionRequest::isAnswered);
        return IntStream.range(0, file.findings().size()).filter(index -> which.test(file, file.findings().get(index)))
                .mapToObj(index -> inQuestion(file, index + 1, file.findings().get(index), corrected)).toList();
    }

    private FindingInQuestion inQuestion(EligibilityFile file, int number, FindingOnRecord finding, boolean corrected) {
        return new FindingInQuestion(number, finding, discretion.on(finding, file, corrected),
                file.ruling(finding).filter(one -> one.judgement() == Judgement.WAIVER_PROPOSED).orElse(null),
                discretion.waiver(finding).map(Waivers.Waiver::ground).orElse(null));
    }

    private static boolean isProposed(EligibilityFile file, FindingOnRecord finding) {
        return file.ruling(finding).filter(one -> one.judgement() == Judgement.WAIVER_PROPOSED).isPresent();
    }
}
