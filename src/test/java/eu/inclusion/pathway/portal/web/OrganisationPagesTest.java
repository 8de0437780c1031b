package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.todo.ToDo;
import eu.inclusion.pathway.todo.ToDos;
import eu.inclusion.pathway.workflow.Cases;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** An organisation sees where it stands, does what waits for it, leaves when it wants; and sees nothing of others. */
@ProductTest
@OnH2
class OrganisationPagesTest {

    @Autowired
    private MockMvc browser;
    @Autowired
    private Intake intake;
    @Autowired
    private Organisations organisations;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private PathJournal journal;
    @Autowired
    private ToDos toDos;
    @Autowired
    private Cases cases;

    private OrganisationPath path;
    private Authentication contact;

    @BeforeEach
    void anOrganisationOnItsPath() {
        path = newcomer();
        contact = Visitors.contact(path.organisationId());
    }

    @Test
    void itSeesWhereItStandsAndWhatWaits() throws Exception {
        page("/portal").andExpect(status().isOk())
                .andExpect(content().string(containsString("Jeugdhuis")))
                .andExpect(content().string(containsString("Your path with JINT")))
                .andExpect(content().string(containsString(path.reference())))
                .andExpect(content().string(containsString("You are here")))
                .andExpect(content().string(containsString("/portal/to-dos/" + survey().id())))
                .andExpect(content().string(containsString("Please do this by")))
                .andExpect(content().string(containsString("Letters that we sent you")));
    }

    @Test
    void whoSpeaksForSeveralChoosesFirst() throws Exception {
        OrganisationPath other = newcomer();
        contact = Visitors.contact(path.organisationId(), other.organisationId());
        page("/portal").andExpect(content().string(containsString(own("")))).andExpect(content().string(not(containsString(path.reference()))));
        page(own("")).andExpect(content().string(containsString(path.reference()))).andExpect(content().string(containsString("All your organisations")));
    }

    @Test
    void itDoesAToDoOnce() throws Exception {
        String toDo = "/portal/to-dos/" + survey().id();
        page(toDo).andExpect(status().isOk()).andExpect(content().string(containsString("action=\"" + toDo + "\"")));

        send(post(toDo).param("volunteers", "twelve").param("expectations", "Partners in Spain"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("as a number in digits")))
                .andExpect(content().string(containsString("twelve"))).andExpect(content().string(containsString("Partners in Spain")));
        send(survey(post(toDo))).andExpect(redirectedUrl("/portal/to-dos/done?kind=Task_AnswerMappingSurvey"));
        send(survey(post(toDo))).andExpect(status().isNotFound());
        page(toDo).andExpect(status().isNotFound());
        page("/portal/to-dos/done?kind=Task_AnswerMappingSurvey").andExpect(content().string(containsString("An officer of your National Agency reads")));
        page("/portal/to-dos/done?kind=<script>").andExpect(status().isOk()).andExpect(content().string(not(containsString("<script>"))));
    }

    @Test
    void whatIsAnotherOrganisationsIsNotThere() throws Exception {
        String toDo = "/portal/to-dos/" + survey().id();
        contact = Visitors.contact(newcomer().organisationId());

        page(toDo).andExpect(status().isNotFound());
        send(survey(post(toDo))).andExpect(status().isNotFound());
        page(own("")).andExpect(status().isNotFound());
        page(own("/withdraw?path=" + path.reference())).andExpect(status().isNotFound());
        page(own("/withdrawn?path=" + path.reference())).andExpect(status().isNotFound());
        send(post(own("/withdraw")).param("path", path.reference()).param("reason", "x")).andExpect(status().isNotFound());
        send(post(own("/wake")).param("path", path.reference())).andExpect(status().isNotFound());
        page("/portal/organisations/no-id").andExpect(status().isNotFound());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_AnswerMappingSurvey");
        assertThat(again().status()).isEqualTo(PathStatus.ACTIVE);
    }

    @Test
    void aPathOfAnotherOrganisationCannotBeLeftThroughOnesOwn() throws Exception {
        OrganisationPath other = newcomer();
        send(post(own("/withdraw")).param("path", other.reference()).param("reason", "x")).andExpect(status().isNotFound());
    }

    @Test
    void itLeavesItsPathAndSaysWhy() throws Exception {
        page(own("/withdraw?path=" + path.reference())).andExpect(content().string(containsString("your path with JINT")));
        send(post(own("/withdraw")).param("path", path.reference()).param("reason", " ")).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Say in a few words why you leave")));
        assertThat(again().status()).isEqualTo(PathStatus.ACTIVE);

        String after = own("/withdrawn?path=" + path.reference());
        for (int click = 0; click < 2; click++) {
            send(post(own("/withdraw")).param("path", path.reference()).param("reason", "No time")).andExpect(redirectedUrl(after));
        }
        assertThat(again().status()).isEqualTo(PathStatus.WITHDRAWN);
        page(after).andExpect(content().string(containsString("has ended")));
        page("/portal").andExpect(content().string(containsString("You left this path"))).andExpect(content().string(containsString("Ended here")));
        page(own("/withdraw?path=" + path.reference())).andExpect(status().isOk()).andExpect(content().string(containsString("The path has ended")));
    }

    @Test
    void itSeesThatItsPathRestsAndCanTakeItUp() throws Exception {
        send(survey(post("/portal/to-dos/" + survey().id())));
        cases.runJobs(path.reference());
        journal.rest(path.id(), LocalDate.ofInstant(TestClock.START, ZoneOffset.UTC).plusMonths(6), "Later", "anna");
        page("/portal").andExpect(content().string(containsString("We are ready to go on"))).andExpect(content().string(containsString("15 July 2025")));
    }

    private OrganisationPath newcomer() {
        String email = UUID.randomUUID() + "@example.org";
        OrganisationDetails details = new OrganisationDetails("Jeugdhuis " + email, null, null, new Country("BE"), Community.NL, "9000", "Gent",
                null, null, null, new ContactPerson(email, "An Peeters", null, null, "en"));
        intake.showInterest(new FirstContact(details, ContactSource.PUBLIC_FORM, null, ContactChannel.WEBSITE, ContactResponse.INTERESTED, true,
                MappingProfile.UNKNOWN, null));
        OrganisationId organisation = organisations.spokenForBy(email).get(0).id();
        OrganisationPath opened = paths.findByOrganisationIdOrderByOpenedAt(organisation).get(0);
        cases.runJobs(opened.reference());
        return opened;
    }

    private OrganisationPath again() {
        return paths.findById(path.id()).orElseThrow();
    }

    private ToDo survey() {
        return toDos.of(path.organisationId()).get(0);
    }

    private static MockHttpServletRequestBuilder survey(MockHttpServletRequestBuilder request) {
        return request.param("response", "INTERESTED").param("mayBeInvited", "true").param("expectations", "Partners");
    }

    private ResultActions page(String address) throws Exception {
        return browser.perform(get(address).with(Visitors.as(contact)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return browser.perform(request.with(Visitors.as(contact)).with(csrf()));
    }

    private String own(String page) {
        return "/portal/organisations/" + path.organisationId().text() + page;
    }
}
