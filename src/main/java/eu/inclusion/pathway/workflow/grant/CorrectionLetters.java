package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.correspondence.ApplicationLetter;
import eu.inclusion.pathway.correspondence.LetterText;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.judgement.CorrectionRequest;
import eu.inclusion.pathway.judgement.Corrections;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.workflow.Post;
import java.net.URI;
import java.util.Locale;
import java.util.function.BiFunction;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** The letters by which an organisation is asked for a correction; their link leads to the task itself. */
@Component
class CorrectionLetters {

    private final Post post;
    private final ApplicationCases cases;
    private final Corrections corrections;
    private final ExaminationWords words;

    CorrectionLetters(Post post, ApplicationCases cases, Corrections corrections, ExaminationWords words) {
        this.post = post;
        this.cases = cases;
        this.corrections = corrections;
        this.words = words;
    }

    void ask(DelegateTask task) {
        CorrectionRequest asked = asked(task);
        send(task, asked, "application-correction", (organisation, link) -> new ApplicationLetter.ApplicationCorrection(organisation.name(),
                title(task), words.part(asked.part(), reader(organisation)), asked.request(), asked.dueOn(), link));
    }

    void remind(DelegateTask task) {
        CorrectionRequest asked = asked(task);
        send(task, asked, "application-correction-reminder", (organisation, link) -> new ApplicationLetter.ApplicationCorrectionReminder(
                organisation.name(), title(task), words.part(asked.part(), reader(organisation)), asked.dueOn(), link));
    }

    private void send(DelegateTask task, CorrectionRequest asked, String letter, BiFunction<Organisation, URI, LetterText> text) {
        GrantApplicationId id = cases.idOf(task);
        Submission submission = cases.submissionOf(id);
        post.toOrganisation(cases.applicationOf(id).organisationId(), submission.caseAgency(), submission.reference(),
                letter + "/" + asked.id(), "/portal/to-dos/" + task.getId(), text);
    }

    private CorrectionRequest asked(DelegateTask task) {
        return corrections.open(cases.idOf(task)).orElseThrow();
    }

    private String title(DelegateTask task) {
        return cases.submissionOf(cases.idOf(task)).title();
    }

    private static Locale reader(Organisation organisation) {
        return organisation.contact().map(ContactPerson::locale).orElse(Locale.ENGLISH);
    }
}
