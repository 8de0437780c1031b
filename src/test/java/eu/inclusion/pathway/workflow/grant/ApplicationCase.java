package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.PathStrand;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.boot.test.context.TestComponent;

/** Makes organisations on a path of an agency, and lets them apply. {@code @Import} it. */
@TestComponent
public class ApplicationCase {

    private static final AgencyCode JINT = new AgencyCode("BE05");

    private final OrganisationRegister register;
    private final OrganisationPaths paths;
    private final ApplicationDrafts drafts;
    private final Annexes annexes;
    private final ApplicationSheets sheets;
    private final GrantApplicationIntake intake;
    private final GrantApplications applications;

    ApplicationCase(OrganisationRegister register, OrganisationPaths paths, ApplicationDrafts drafts, Annexes annexes, ApplicationSheets sheets,
            GrantApplicationIntake intake, GrantApplications applications) {
        this.register = register;
        this.paths = paths;
        this.drafts = drafts;
        this.annexes = annexes;
        this.sheets = sheets;
        this.intake = intake;
        this.applications = applications;
    }

    /** A Flemish organisation on a path of JINT, with one contact who reads Dutch; the path's own process is not running. */
    public OrganisationPath path() {
        String unique = UUID.randomUUID().toString().substring(0, 8);
        Organisation organisation = register.register(new OrganisationDetails("Jeugdhuis " + unique, "vzw", null, new Country("BE"),
                Community.NL, "3600", "Genk", null, null, null,
                new ContactPerson("an-" + unique + "@example.org", "An Peeters", "coordinator", null, "nl")));
        return paths.save(new OrganisationPath(OrganisationPathId.random(), null, "BE05-T" + unique, organisation.id(), JINT,
                PathStatus.ACTIVE, Phase.GRANT_APPLICATION, Instant.EPOCH, null, null, Set.of(new PathStrand(Strand.NEET))));
    }


    public GrantApplication draft(OrganisationPath path) {
        return draft(path, Action.KA210);
    }

    public GrantApplication draft(OrganisationPath path, Action action) {
        return drafts.start(path.organisationId(), new PathLink(path.id().value(), path.reference(), path.agency()), 2025, action, 1,
                "an@example.org");
    }

    /** A draft in which everything is typed. */
    public GrantApplication written(OrganisationPath path, SampleApplication sample) {
        GrantApplication draft = draft(path, sample.action());
        sample.writeInto(drafts, annexes, draft, "an@example.org");
        return draft;
    }

    /** A Cooperation Partnership that was received; change what it is about. */
    public Submission cooperating(OrganisationPath path, UnaryOperator<SampleApplication> changed) {
        return submit(cooperation(path, changed));
    }

    /** A Cooperation Partnership in which everything is typed; change what it is about. */
    public GrantApplication cooperation(OrganisationPath path, UnaryOperator<SampleApplication> changed) {
        GrantApplication draft = draft(path, Action.KA220);
        changed.apply(SampleApplication.ofCooperation()).writeInto(drafts, annexes, draft, "an@example.org");
        return draft;
    }

    public Submission submitted(OrganisationPath path, SampleApplication sample) {
        return submit(written(path, sample));
    }

    public Submission submit(GrantApplication draft) {
        return intake.submit(draft.id(), sheets.of(draft).stamp(), "an@example.org");
    }

    public GrantApplication again(GrantApplication application) {
        return again(application.id());
    }

    public GrantApplication again(GrantApplicationId id) {
        return applications.findById(id).orElseThrow();
    }
}
