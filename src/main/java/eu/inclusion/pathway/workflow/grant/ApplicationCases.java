package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.ReceiptPage;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.net.URI;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** The application that a process is about, by the {@code grantApplicationId} it carries. */
@Component
class ApplicationCases {

    private final GrantApplications applications;
    private final SubmittedApplications submitted;
    private final Organisations organisations;
    private final Calls calls;
    private final ReceiptPage receipts;

    ApplicationCases(GrantApplications applications, SubmittedApplications submitted, Organisations organisations,
            Calls calls, ReceiptPage receipts) {
        this.applications = applications;
        this.submitted = submitted;
        this.organisations = organisations;
        this.calls = calls;
        this.receipts = receipts;
    }

    GrantApplicationId idOf(VariableScope process) {
        return GrantApplicationId.of((String) process.getVariable(GrantApplicationProcess.GRANT_APPLICATION_ID));
    }

    GrantApplicationId idOf(TaskInHand task) {
        return GrantApplicationId.of(task.variable(GrantApplicationProcess.GRANT_APPLICATION_ID));
    }

    Submission submissionOf(GrantApplicationId id) {
        return submitted.get(id);
    }

    Submission versionOf(GrantApplicationId id, int version) {
        return submitted.version(id, version).orElseThrow();
    }

    /** Where anybody can check the receipt of this version. */
    URI receiptOf(Submission version) {
        return receipts.of(version);
    }

    /** The last second in which a version is in time. */
    Instant deadlineOf(GrantApplicationId id) {
        GrantApplication application = applicationOf(id);
        return calls.find(application.callYear(), application.action(), application.round()).orElseThrow().round().closesAt();
    }

    GrantApplication applicationOf(GrantApplicationId id) {
        return applications.findById(id).orElseThrow();
    }

    Organisation organisationOf(GrantApplicationId id) {
        return organisations.findById(applicationOf(id).organisationId()).orElseThrow();
    }

    /** What a task of the application is about: the organisation and the project. */
    String subject(TaskInHand task) {
        GrantApplicationId id = idOf(task);
        return organisationOf(id).name() + " · " + submissionOf(id).title();
    }
}
