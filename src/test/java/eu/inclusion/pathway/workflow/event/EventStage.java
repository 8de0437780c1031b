package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationLine;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.event.Replies;
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
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts organisations where events begin for them, and events where they stand, through the product's own services. */
@TestComponent
public class EventStage {

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private final OrganisationRegister register;
    private final OrganisationPaths paths;
    private final ProcessStarts processes;
    private final EventPlanning planning;
    private final Invitations invitations;
    private final Attendance attendance;
    private final Participations participations;
    private final Replies replies;
    private final HistoryService history;
    private final JdbcClient database;
    private final TestClock clock;

    EventStage(OrganisationRegister register, OrganisationPaths paths, ProcessStarts processes, EventPlanning planning, Invitations invitations,
            Attendance attendance, Participations participations, Replies replies, HistoryService history, JdbcClient database, TestClock clock) {
        this.register = register;
        this.paths = paths;
        this.processes = processes;
        this.planning = planning;
        this.invitations = invitations;
        this.attendance = attendance;
        this.participations = participations;
        this.replies = replies;
        this.history = history;
        this.database = database;
        this.clock = clock;
    }

    static Map<String, Object> comingWith(int persons) {
        return Map.of("coming", "YES", "persons", persons, "motivation", "To find a partner");
    }

    static Map<String, Object> deciding(String nextStep) {
        return Map.of("nextStep", nextStep, "reason", "Agreed on the telephone");
    }

    public OrganisationPath readyForNationalEvent(AgencyCode agency) {
        return ready(agency, EventKind.NATIONAL, Strand.NEET);
    }

    OrganisationPath ready(AgencyCode agency, EventKind kind, Strand strand) {
        return ready(agency, kind, strand, "club" + (NUMBER.get() + 1) + "@example.org");
    }

    /** An organisation for which the person with this address speaks. */
    OrganisationPath ready(AgencyCode agency, EventKind kind, Strand strand, String contact) {
        int number = NUMBER.incrementAndGet();
        Organisation organisation = register.register(new OrganisationDetails("Youth club " + number, null, null, new Country("BE"), null, null,
                "Genk", null, null, null, new ContactPerson(contact, "Mo", null, null, "en")));
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null, agency + "-" + number, organisation.id(), agency,
                PathStatus.ACTIVE, Phase.NATIONAL_EVENT, clock.instant(), null, null, Set.of(new PathStrand(strand))));
        processes.start(EventParticipationProcess.PROCESS, path.reference(), agency, Map.of(
                EventParticipationProcess.EVENT_KIND, kind.name(), "organisationPathId", path.id().text()));
        return path;
    }

    /** A national event in three months, to be answered within three weeks; gives back its id. */
    public String plan(AgencyCode agency, int capacity) {
        return planning.plan(plan(EventKind.NATIONAL, capacity), agency, "anna").id().text();
    }

    EventPlan plan(EventKind kind, int capacity) {
        return new EventPlan(kind, "Inclusion day", "Brussels", "Lift, quiet room", today().plusDays(90), today().plusDays(91), today().plusDays(21),
                capacity, Set.of(Strand.NEET), "English", "Meet and plan");
    }

    LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    void invite(String event, OrganisationPath... guests) {
        invitations.invite(EventId.of(event), Arrays.stream(guests).map(this::id).toList());
    }

    void hold(String event, List<OrganisationPath> whole, List<OrganisationPath> partly) {
        attendance.record(EventId.of(event), whole.stream().map(this::id).toList(), partly.stream().map(this::id).toList());
    }

    void giveBack(OrganisationPath path) {
        replies.giveBack(id(path));
    }

    public ParticipationId id(OrganisationPath path) {
        return latest(path).id();
    }

    ParticipationLine latest(OrganisationPath path) {
        return participations.of(path.id()).get(0);
    }

    /** The value that a variable of the path's participation process had last, also when it has ended. */
    Object lastValue(OrganisationPath path, String variable) {
        String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(path.reference()).singleResult().getId();
        HistoricVariableInstance found = history.createHistoricVariableInstanceQuery().processInstanceId(instance).variableName(variable).singleResult();
        return found.getValue();
    }

    /** The letters about a path in the order in which they were written. */
    List<String> lettersTo(OrganisationPath path) {
        return database.sql("select letter from outbox_message where reference = ? order by number").param(path.reference()).query(String.class).list();
    }

    /** The words of the latest of them. */
    String latestLetterTo(OrganisationPath path) {
        return database.sql("select body from outbox_message where reference = ? order by number desc fetch first 1 rows only")
                .param(path.reference()).query(String.class).single();
    }
}
