package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.programme.LinkSecret;
import eu.inclusion.pathway.programme.TypedText;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a partner answers, by the link of its letter and without signing in. */
@Service
@Transactional
public class PartnerReplies {

    /** How many characters a partner may say besides. */
    public static final int LONGEST_REMARK = 2000;

    private final PartnerQuestions questions;
    private final PartnerAnswers answers;
    private final GrantApplications applications;
    private final ApplicationSheets sheets;
    private final ConsentPeriod period;

    PartnerReplies(PartnerQuestions questions, PartnerAnswers answers, GrantApplications applications, ApplicationSheets sheets,
            ConsentPeriod period) {
        this.questions = questions;
        this.answers = answers;
        this.applications = applications;
        this.sheets = sheets;
        this.period = period;
    }

    /**
     * What a partner sees.
     *
     * @param open whether the partner can still answer, or change the answer
     */
    public record Asked(PartnerQuestion question, ApplicationSheet draft, boolean open, Optional<PartnerAnswer> answer) {

        /** Whether whoever was asked speaks for the applicant too (by now), and so can prove nothing. */
        public boolean applicants() {
            return draft.applicant().isSpokenForBy(question.email());
        }
    }

    /** The question that a link is about; nothing where there is no such link (any more). */
    @Transactional(readOnly = true)
    public Optional<Asked> find(String secret) {
        return questions.findBySecret(LinkSecret.digest(secret)).flatMap(question -> applications.findById(question.applicationId())
                .map(application -> new Asked(question, sheets.of(application),
                        isOpen(question) && application.status() != ApplicationStatus.CLOSED, answers.last(question.id()))));
    }

    /**
     * Keeps an answer beside those before it; one that says the same as the last is that one.
     *
     * @param statement the sentence that the partner read
     * @throws ConsentNotOpen     when the deadline has passed, or the applicant asked anew
     * @throws ConsentOfApplicant when whoever was asked speaks for the applicant too
     */
    public void answer(String secret, boolean given, String remark, String statement) {
        questions.findWithLockBySecret(LinkSecret.digest(secret)).orElseThrow(ConsentNotOpen::new);
        Asked asked = find(secret).filter(Asked::open).orElseThrow(ConsentNotOpen::new);
        if (asked.applicants()) {
            throw new ConsentOfApplicant(asked.question().partner());
        }
        String words = TypedText.plain(remark);
        PartnerAnswer answer = new PartnerAnswer(given, words.length() > LONGEST_REMARK ? words.substring(0, LONGEST_REMARK) : words,
                statement, period.now());
        if (asked.answer().filter(answer::saysAs).isEmpty()) {
            answers.add(asked.question().id(), answer);
        }
    }

    private boolean isOpen(PartnerQuestion question) {
        PartnerQuestion last = questions.current(question.applicationId()).get(question.oid());
        return last != null && last.id().equals(question.id()) && !period.now().isAfter(question.expiresAt());
    }
}
