package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffAccounts;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringRecords;
import eu.inclusion.pathway.mentoring.Mentorings;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;

/** Organisations in mentoring for tests, and the mentors of two agencies; all invented. {@code @Import} it. */
@TestComponent
public class Mentored {

    static final AgencyCode JINT = new AgencyCode("BE05");
    public static final String MIA = "test-mia";
    public static final String MAX = "test-max";
    public static final String ELSEWHERE = "test-noor";
    public static final String OFFICER = "test-els";

    private final OrganisationRegister register;
    private final OrganisationPaths paths;
    private final Mentorings mentorings;
    private final MentoringRecords records;
    private final ProcessStarts processes;
    private final StaffAccounts accounts;
    private final Cases cases;
    private final Clock clock;

    Mentored(OrganisationRegister register, OrganisationPaths paths, Mentorings mentorings, MentoringRecords records,
            ProcessStarts processes, StaffAccounts accounts, Cases cases, Clock clock) {
        this.register = register;
        this.paths = paths;
        this.mentorings = mentorings;
        this.records = records;
        this.processes = processes;
        this.accounts = accounts;
        this.cases = cases;
        this.clock = clock;
    }

    /** Opens the accounts; a second time does nothing. */
    public void staff() {
        account(MIA, "Mia", Role.MENTOR, JINT);
        account(MAX, "Max", Role.MENTOR, JINT);
        account(ELSEWHERE, "Noor", Role.MENTOR, new AgencyCode("NL02"));
        account(OFFICER, "Els", Role.OFFICER, JINT);
    }

    private void account(String id, String name, Role role, AgencyCode agency) {
        accounts.open(new StaffAccounts.NewAccount(id, name, "Test", id + "@agency.example", "secret-" + id, Set.of(role), Set.of(agency)));
    }

    /** A path of JINT that is in the phase of mentoring, without a process. */
    public OrganisationPath path() {
        String name = "Jeugdhuis " + UUID.randomUUID();
        Organisation organisation = register.register(new OrganisationDetails(name, "vzw", null, new Country("BE"), null, null, "Genk",
                null, null, null, new ContactPerson(UUID.randomUUID() + "@kade.example", "An", null, null, "nl")));
        return paths.save(new OrganisationPath(OrganisationPathId.random(), null, "BE05-" + UUID.randomUUID().toString().substring(0, 8),
                organisation.id(), JINT, PathStatus.ACTIVE, Phase.MENTORING, clock.instant(), null, null, Set.of()));
    }

    /** Starts the mentoring alone, as the path would. */
    public OrganisationPath begin() {
        OrganisationPath path = path();
        processes.start(MentoringProcess.PROCESS, path.reference(), JINT, Map.of(MentoringProcess.ORGANISATION_PATH_ID, path.id().text()));
        cases.runJobs(path.reference());
        return path;
    }

    /** Starts the whole path, in the phase of mentoring. */
    OrganisationPath beginPath() {
        OrganisationPath path = path();
        processes.start("organisation-path", path.reference(), JINT,
                Map.of(MentoringProcess.ORGANISATION_PATH_ID, path.id().text(), "phase", Phase.MENTORING.name()));
        cases.runJobs(path.reference());
        return path;
    }

    /** The path's latest mentoring. */
    public Mentoring mentoring(OrganisationPath path) {
        return mentorings.findById(records.of(path.id()).get(0).id()).orElseThrow();
    }
}
