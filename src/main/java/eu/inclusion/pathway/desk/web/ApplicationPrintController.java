package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.print.ApplicationPrints;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A submitted application as PDF, for who may read it on its page. */
@Controller
class ApplicationPrintController {

    private final SubmittedApplications submitted;
    private final GrantApplications applications;
    private final ApplicationPrints prints;

    ApplicationPrintController(SubmittedApplications submitted, GrantApplications applications, ApplicationPrints prints) {
        this.submitted = submitted;
        this.applications = applications;
        this.prints = prints;
    }

    @GetMapping("/desk/applications/{reference}/application.pdf")
    ResponseEntity<byte[]> print(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale reader) {
        Submission submission = submitted.find(reference)
                .filter(received -> CaseScope.of(staff).contains(received.caseAgency())).orElseThrow(CaseNotFound::new);
        return prints.ofVersion(applications.findById(submission.applicationId()).orElseThrow(), submission, reader).download();
    }
}
