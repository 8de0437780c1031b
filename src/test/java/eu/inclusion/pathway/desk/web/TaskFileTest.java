package eu.inclusion.pathway.desk.web;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.todo.ToDos;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Beside a task on an application or an event, Tasklist shows what officers must know of it. */
@ProductTest
@OnH2
class TaskFileTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private Cases cases;
    @Autowired
    private ToDos toDos;
    @Autowired
    private Clock clock;

    @Test
    void aTaskOnAnApplicationShowsTheApplicationAndWhatWasFound() throws Exception {
        OrganisationPath path = applying.path();
        String task = taskOn(new SampleApplication(), path);

        browser.perform(get("/desk/api/task-files/" + task).with(officerOf("BE05"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.organisation").value(startsWith("Jeugdhuis")))
                .andExpect(jsonPath("$.page").value(startsWith("/desk/applications/KA210-YOU-")))
                .andExpect(jsonPath("$.facts[*].value").value(hasItem("Everybody on board")))
                .andExpect(jsonPath("$.facts[*].value").value(hasItem("Small-scale Partnership (KA210), call 2025, round 1, Youth")))
                .andExpect(jsonPath("$.facts[*].page").value(hasItem("/desk/paths/" + path.reference())))
                .andExpect(jsonPath("$.findings[0].sentence").isNotEmpty())
                .andExpect(jsonPath("$.findings[0].outcome").value("A person must look at it"))
                .andExpect(jsonPath("$.findings[0].source").value(containsString("Source: ")))
                .andExpect(jsonPath("$.timeline").value(empty()));
        browser.perform(get("/desk/api/task-cases").param("task", task).with(officerOf("BE05")))
                .andExpect(jsonPath("$['" + task + "'].organisation").value(startsWith("Jeugdhuis")))
                .andExpect(jsonPath("$['" + task + "'].phase").value("KA210, Youth"));
    }

    @Test
    void theAgencyThatReceivesAnApplicationDoesNotLearnOfThePathOfAnother() throws Exception {
        OrganisationPath path = applying.path();
        String task = taskOn(new SampleApplication().with(SectionKind.CONTEXT, "impact", "SCHOOL"), path);

        browser.perform(get("/desk/api/task-files/" + task).with(officerOf("BE02"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.facts[*].value").value(hasItem("Everybody on board")))
                .andExpect(jsonPath("$.facts[*].value").value(not(hasItem(path.reference()))));
        browser.perform(get("/desk/api/task-files/" + task).with(officerOf("BE05"))).andExpect(status().isNotFound());
        browser.perform(get("/desk/api/task-cases").param("task", task).with(officerOf("BE05"))).andExpect(jsonPath("$", aMapWithSize(0)));
    }

    @Test
    void aTaskOnAnEventShowsWhenAndWhereItIsAndHowFullItIs(@Autowired EventPlanning planning) throws Exception {
        LocalDate start = ProgrammeTime.dayOf(clock.instant()).plusDays(90);
        Event event = planning.plan(new EventPlan(EventKind.NATIONAL, "Inclusion day", "Leuven", "Lift", start, start.plusDays(1),
                start.minusDays(60), 20, Set.of(), "Dutch", "Meet"), new AgencyCode("BE05"), "anna");
        cases.runJobs(event.reference());
        String task = toDos.ofCases(List.of(event.reference())).get(0).id();

        browser.perform(get("/desk/api/task-files/" + task).with(officerOf("BE05"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.organisation").value("Inclusion day"))
                .andExpect(jsonPath("$.facts[*].value").value(hasItem("Leuven")))
                .andExpect(jsonPath("$.facts[*].value").value(hasItem("0 of 20 places taken")));
        browser.perform(get("/desk/api/task-cases").param("task", task).with(officerOf("BE05")))
                .andExpect(jsonPath("$['" + task + "'].organisation").value("Inclusion day"));
        browser.perform(get("/desk/api/task-files/" + task).with(officerOf("BE02"))).andExpect(status().isNotFound());
    }

    @Test
    void aTaskOfAnAgencyThatSendsOrganisationsShowsTheHostsEvent(@Autowired EventPlanning planning, @Autowired InternationalCallDesk calls)
            throws Exception {
        LocalDate start = ProgrammeTime.dayOf(clock.instant()).plusDays(90);
        Event event = planning.plan(new EventPlan(EventKind.INTERNATIONAL, "Study visit", "Rovaniemi", "Lift", start, start.plusDays(1),
                start.minusDays(60), 20, Set.of(), "English", "Meet"), new AgencyCode("FI01"), "inge");
        calls.open(event.id(), List.of(new AgencyCode("BE05")), ProgrammeTime.dayOf(clock.instant()), start.minusDays(70));
        String sending = event.reference() + "-BE05";
        cases.pass(Duration.ofDays(1), sending);
        String task = toDos.ofCases(List.of(sending)).get(0).id();

        browser.perform(get("/desk/api/task-files/" + task).with(officerOf("BE05"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.reference").value(event.reference())).andExpect(jsonPath("$.organisation").value("Study visit"));
        browser.perform(get("/desk/api/task-cases").param("task", task).with(officerOf("BE05")))
                .andExpect(jsonPath("$['" + task + "'].organisation").value("Study visit"));
    }

    /** The officer's task on an application in which the rules leave something to a person. */
    private String taskOn(SampleApplication sample, OrganisationPath path) {
        Map<String, Object> university = SampleApplication.partner("E10000003", "Universitet", "SE");
        university.put("type", "HIGHER_EDUCATION_INSTITUTION");
        Submission received = applying.submitted(path, sample.with(SectionKind.ORGANISATIONS, "partners", List.of(university)));
        cases.passDeadline(received.reference());
        return toDos.ofCases(List.of(received.reference())).get(0).id();
    }

    private static RequestPostProcessor officerOf(String agency) {
        Staff officer = new Staff("officer." + agency, "Olga Officer", Set.of(Role.OFFICER), Set.of(agency));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, AuthorityUtils.createAuthorityList("ROLE_STAFF", "ROLE_OFFICER")));
    }
}
