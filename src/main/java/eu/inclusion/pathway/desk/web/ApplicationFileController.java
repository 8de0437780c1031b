package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.intake.SubmittedAnswers;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A submitted application, whole, for the officers of the agency whose case it is. Where its case was replaced by another, the former
 * agency reads the version that it had, and nothing of what is on record at the other one.
 */
@Controller
class ApplicationFileController {

    private final SubmittedApplications submitted;
    private final GrantApplications applications;
    private final SubmittedAnswers answers;
    private final FilesOnThePage files;
    private final ApplicationDossierPage dossier;

    ApplicationFileController(SubmittedApplications submitted, GrantApplications applications, SubmittedAnswers answers, FilesOnThePage files,
            ApplicationDossierPage dossier) {
        this.submitted = submitted;
        this.applications = applications;
        this.answers = answers;
        this.files = files;
        this.dossier = dossier;
    }

    @GetMapping("/desk/applications/{reference}")
    String read(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale reader, Model page) {
        Submission submission = submitted.find(reference)
                .filter(received -> CaseScope.of(staff).contains(received.caseAgency())).orElseThrow(CaseNotFound::new);
        GrantApplication application = applications.findById(submission.applicationId()).orElseThrow();
        page.addAttribute("submission", submission);
        page.addAttribute("grant", application);
        page.addAttribute("applicant", submitted.sections(submission).getOrDefault(SectionKind.ORGANISATIONS, Map.of()).get("applicantName"));
        page.addAttribute("sections", answers.of(application, submission, reader));
        boolean inHand = submitted.isInHand(submission);
        files.show(submission, inHand, staff, page);
        if (inHand) {
            dossier.show(application, submission, submitted.versions(application.id()), reader, page);
        } else {
            page.addAttribute("replacedBy", submitted.caseOf(submission));
        }
        return "desk/application";
    }
}
