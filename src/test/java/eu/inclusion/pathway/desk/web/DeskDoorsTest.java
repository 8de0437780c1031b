package eu.inclusion.pathway.desk.web;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.todo.ToDos;
import eu.inclusion.pathway.workflow.Cases;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Staff pages show each person what is theirs, and let only the path's own officers decide on it. */
@ProductTest
@OnH2
class DeskDoorsTest {

    private static final RequestPostProcessor ANNA = staff("anna", Role.OFFICER, "BE05");
    private static final RequestPostProcessor INGE = staff("inge", Role.OFFICER, "FI01");
    private static final RequestPostProcessor CARLA = staff("carla", Role.COORDINATOR, "BE05", "FI01");
    private static final RequestPostProcessor MILA = staff("mila", Role.MENTOR, "BE05");

    @Autowired
    private MockMvc web;

    @Autowired
    private OrganisationRegister register;

    @Autowired
    private OrganisationPaths paths;

    @Autowired
    private PathJournal journal;

    @Autowired
    private ToDos toDos;

    @Autowired
    private Cases cases;

    private OrganisationPath path;
    private String club;
    private String task;

    @BeforeEach
    void openACase() {
        club = "Club " + UUID.randomUUID();
        OrganisationPath opened = journal.open(register.register(new OrganisationDetails(club, null, null, new Country("BE"), null, null,
                "Genk", null, null, null, new ContactPerson(UUID.randomUUID() + "@club.example", "Fatima", null, null, "en"))).id(),
                new AgencyCode("BE05"), Set.of(Strand.NEET), "anna");
        cases.runJobs(opened.reference());
        path = paths.findById(opened.id()).orElseThrow();
        task = toDos.ofCases(List.of(path.reference())).get(0).id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/api/figures", "/desk/api/task-cases"})
    void whoeverIsNotSignedInIsAskedTo(String page) throws Exception {
        web.perform(get(page)).andExpect(redirectedUrlPattern("**/login"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/api/figures", "/desk/api/task-cases"})
    void anOrganisationsContactHasNoBusinessHere(String page) throws Exception {
        web.perform(get(page).with(contact())).andExpect(status().isForbidden());
    }

    @Test
    void anOfficerFindsTheOwnCasesAndNoOthers() throws Exception {
        web.perform(get("/desk").param("text", club).with(ANNA)).andExpect(content().string(containsString(path.reference())));
        web.perform(get("/desk").param("text", club).with(INGE)).andExpect(content().string(not(containsString(path.reference()))));
        web.perform(get("/desk").param("text", club).param("agency", "BE05").with(INGE))
                .andExpect(content().string(not(containsString(path.reference()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=' or 1=1 --", "text=%25", "phase=NONE", "status=DROP", "strand=x", "page=-1", "page=99999999999", "agency=XX"})
    void nonsenseInTheAddressDoesNoHarm(String choice) throws Exception {
        String[] parts = choice.split("=", 2);
        web.perform(get("/desk").param(parts[0], parts[1]).with(ANNA)).andExpect(status().isOk());
    }

    @Test
    void aCaseIsFoundByReferenceNumberAndPartOfItsName() throws Exception {
        String number = path.reference().substring(path.reference().indexOf('-') + 1);
        for (String text : List.of(path.reference(), path.reference().toLowerCase(), number, club.toUpperCase().substring(5, 20))) {
            web.perform(get("/desk").param("text", text).with(ANNA)).andExpect(content().string(containsString(path.reference())));
        }
    }

    @Test
    void theCasePageShowsWhatIsKnown() throws Exception {
        web.perform(get("/desk/paths/" + path.reference()).with(ANNA)).andExpect(status().isOk())
                .andExpect(content().string(containsString(club))).andExpect(content().string(containsString("#/?task=" + task)));
    }

    @Test
    void anotherAgencysCaseIsNotThere() throws Exception {
        for (String page : List.of("", "/skip", "/wake", "/withdraw")) {
            web.perform(get("/desk/paths/" + path.reference() + page).with(INGE)).andExpect(status().isNotFound());
        }
        web.perform(post("/desk/paths/" + path.reference() + "/withdraw").param("reason", "no").with(INGE).with(csrf()))
                .andExpect(status().isNotFound());
        web.perform(get("/desk/paths/" + path.reference()).with(MILA)).andExpect(status().isNotFound());
        Assertions.assertThat(paths.findById(path.id()).orElseThrow().status()).isEqualTo(PathStatus.ACTIVE);
    }

    @Test
    void theCoordinatorReadsAndDoesNotDecide() throws Exception {
        web.perform(get("/desk/paths/" + path.reference()).with(CARLA)).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/withdraw"))));
        for (String step : List.of("skip", "wake", "withdraw")) {
            web.perform(get("/desk/paths/" + path.reference() + "/" + step).with(CARLA)).andExpect(status().isForbidden());
            web.perform(post("/desk/paths/" + path.reference() + "/" + step).param("reason", "no").with(CARLA).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        Assertions.assertThat(paths.findById(path.id()).orElseThrow().status()).isEqualTo(PathStatus.ACTIVE);
    }

    @Test
    void aStepFromAnotherSiteIsRefused() throws Exception {
        web.perform(post("/desk/paths/" + path.reference() + "/withdraw").param("reason", "no").with(ANNA)).andExpect(status().isForbidden());
    }

    @Test
    void anOfficerWithdrawsAnOrganisationAndSaysWhy() throws Exception {
        web.perform(get("/desk/paths/" + path.reference() + "/withdraw").with(ANNA)).andExpect(status().isOk());
        web.perform(post("/desk/paths/" + path.reference() + "/withdraw").param("reason", "They called").with(ANNA).with(csrf()))
                .andExpect(redirectedUrl("/desk/paths/" + path.reference()));

        Assertions.assertThat(paths.findById(path.id()).orElseThrow().status()).isEqualTo(PathStatus.WITHDRAWN);
    }

    @Test
    void aStepWithoutAReasonIsRefusedKindly() throws Exception {
        web.perform(post("/desk/paths/" + path.reference() + "/withdraw").param("reason", " ").with(ANNA).with(csrf()))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("govuk-error-summary")));
        Assertions.assertThat(paths.findById(path.id()).orElseThrow().status()).isEqualTo(PathStatus.ACTIVE);
    }

    @Test
    void aPathThatHasEndedIsNotEndedTwice() throws Exception {
        journal.withdraw(path.id(), "They stop", "fatima@club.example");

        web.perform(post("/desk/paths/" + path.reference() + "/withdraw").param("reason", "They called").with(ANNA).with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void figuresAreForThoseWhoUseCockpit() throws Exception {
        web.perform(get("/desk/api/figures").with(MILA)).andExpect(status().isForbidden());
        web.perform(get("/desk/api/figures").with(ANNA)).andExpect(status().isOk()).andExpect(jsonPath("$.choices", hasSize(1)))
                .andExpect(jsonPath("$.strands", hasSize(4))).andExpect(jsonPath("$.texts.note").isNotEmpty());
        web.perform(get("/desk/api/figures").with(CARLA)).andExpect(jsonPath("$.choices", hasSize(2)));
        web.perform(get("/desk/api/figures").param("agency", "BE05").with(INGE)).andExpect(status().isForbidden());
    }

    @Test
    void aTasksCaseIsShownToThoseOfItsAgency() throws Exception {
        web.perform(get("/desk/api/task-cases").param("task", task, "unknown").with(ANNA)).andExpect(status().isOk())
                .andExpect(jsonPath("$", aMapWithSize(1))).andExpect(jsonPath("$['" + task + "'].organisation").value(club));
        web.perform(get("/desk/api/task-files/" + task).with(ANNA)).andExpect(status().isOk()).andExpect(jsonPath("$.organisation").value(club));
        for (RequestPostProcessor other : List.of(INGE, MILA)) {
            web.perform(get("/desk/api/task-cases").param("task", task).with(other)).andExpect(jsonPath("$", aMapWithSize(0)));
            web.perform(get("/desk/api/task-files/" + task).with(other)).andExpect(status().isNotFound());
        }
    }

    private static RequestPostProcessor staff(String id, Role role, String... agencies) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(new Staff(id, id, Set.of(role), Set.of(agencies)), null,
                AuthorityUtils.createAuthorityList("ROLE_STAFF", role.authority())));
    }

    private static RequestPostProcessor contact() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Contact("fatima@club.example", "Fatima", "en", Set.of(UUID.randomUUID())), null,
                AuthorityUtils.createAuthorityList(Contact.AUTHORITY)));
    }
}
