package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.consent.AnswerOnRecord;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerAnswer;
import eu.inclusion.pathway.consent.PartnerConsents;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.programme.Oid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What the partners of the version that counts answered about the use of their OID; an agency that is no longer in charge reads none
 * of it.
 */
@Component
public class PartnersChapter {

    private final SubmittedApplications submitted;
    private final PartnerConsents consents;

    PartnersChapter(SubmittedApplications submitted, PartnerConsents consents) {
        this.submitted = submitted;
        this.consents = consents;
    }

    public List<Chapter> of(GrantApplication application, Submission received, Words words) {
        Facts facts = new Facts(words);
        Integer counting = application.versions().counting();
        if (counting == null || counting == received.number()) {
            List<AnswerOnRecord> answers = consents.answers(application.id());
            Map<Oid, ConsentState> states = consents.ofSubmission(application.id(), received.number());
            submitted.content(received).partners().forEach(partner -> {
                Oid oid = oid(partner);
                facts.labelled(name(partner, words), standing(states.getOrDefault(oid, ConsentState.NOT_ASKED),
                        answers.stream().filter(one -> one.oid().equals(oid)).toList(), words), null);
            });
        }
        return facts.chapter("desk.chapter.consents");
    }

    private static String standing(ConsentState state, List<AnswerOnRecord> answers, Words words) {
        boolean withdrawn = state == ConsentState.REFUSED && answers.stream().anyMatch(one -> one.answer().given());
        String said = words.of("desk.consent." + (withdrawn ? "WITHDRAWN" : state));
        return Facts.lines(Stream.concat(Stream.of(said), answers.stream().map(one -> line(one, words))).toArray(String[]::new));
    }

    private static String line(AnswerOnRecord one, Words words) {
        PartnerAnswer answer = one.answer();
        return Facts.joined(" ", words.of(answer.given() ? "desk.consent.yes" : "desk.consent.no", words.moment(answer.answeredAt()),
                        one.who()),
                answer.remark().isBlank() ? null : words.of("desk.consent.remark", answer.remark()),
                one.ofApplicant() ? words.of("desk.consent.of-applicant") : null);
    }

    private static String name(ApplicationContent.Partner partner, Words words) {
        String name = Objects.requireNonNullElseGet(partner.legalName(), () -> words.of("consent.page.partner-without-name"));
        return partner.oid() == null ? name : name + " (" + partner.oid() + ")";
    }

    private static @Nullable Oid oid(ApplicationContent.Partner partner) {
        return partner.oid() != null && Oid.isWellFormed(partner.oid()) ? new Oid(partner.oid()) : null;
    }
}
