package eu.inclusion.pathway.portal.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.coediting.CoEditing;
import eu.inclusion.pathway.coediting.CoEditor;
import eu.inclusion.pathway.coediting.DraftRight;
import eu.inclusion.pathway.coediting.Invitation;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.UriComponentsBuilder;

/** The applicant invites others to a draft; they do there what they may, and nowhere anything else. */
@ProductTest
@OnH2
class CoEditorPagesTest {

    private final String mila = "mila-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private CoEditing coEditing;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aGuestComesInByTheLinkOfTheInvitationAndSeesTheOneDraft() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        GrantApplication other = applying.written(applying.path(), new SampleApplication());
        invite(draft, "WRITE").andExpect(redirectedUrl(page(draft) + "/people?invited"));

        MockHttpSession session = new MockHttpSession();
        var link = UriComponentsBuilder.fromUriString(letterLink()).build().getQueryParams();
        browser.perform(post("/portal/sign-in/link").session(session).with(csrf()).param("token", link.getFirst("token")).param("to", page(draft)))
                .andExpect(redirectedUrl(page(draft)));

        browser.perform(get(page(draft)).session(session)).andExpect(status().isOk()).andExpect(content().string(containsString("Impact")))
                .andExpect(content().string(containsString("Application of Jeugdhuis")))
                .andExpect(content().string(not(containsString("/people"))));
        browser.perform(get("/portal").session(session)).andExpect(redirectedUrl("/portal/shared"));
        browser.perform(get("/portal/shared").session(session)).andExpect(status().isOk())
                .andExpect(content().string(containsString("Everybody on board"))).andExpect(content().string(containsString(page(draft))));
        for (String address : List.of(page(other), page(other) + "/sections/impact", page(other) + "/checklist")) {
            browser.perform(get(address).session(session)).andExpect(status().isNotFound());
        }
        for (String address : List.of("/portal/applications", page(draft) + "/people", page(draft) + "/receipt", page(draft) + "/withdrawal",
                "/portal/organisations/" + draft.organisationId().text())) {
            browser.perform(get(address).session(session)).andExpect(status().isForbidden());
        }
        browser.perform(post(page(draft) + "/submission").session(session).with(csrf()).param("stamp", "x")).andExpect(status().isForbidden());
    }

    @Test
    void whoMayReadOnlyWritesNothing() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        shared(draft, DraftRight.READ, Map.of());

        browser.perform(get(page(draft) + "/sections/impact").with(guest())).andExpect(status().isOk())
                .andExpect(content().string(containsString("What we want to say about sharing.")))
                .andExpect(content().string(not(containsString("name=\"version\""))));
        save(draft, "impact", "").andExpect(status().isForbidden());
        save(draft, "impact", "/autosave").andExpect(status().isForbidden());
        browser.perform(get(page(draft) + "/checklist").with(guest())).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Submit the application</button>"))));
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).version()).isEqualTo(1);
    }

    @Test
    void aRightToOneSectionIsThatSectionOnly() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        shared(draft, null, Map.of(SectionKind.IMPACT, DraftRight.WRITE, SectionKind.SUMMARY, DraftRight.READ));

        browser.perform(get(page(draft)).with(guest())).andExpect(status().isOk()).andExpect(content().string(containsString("/sections/impact")))
                .andExpect(content().string(not(containsString("/sections/context"))));
        save(draft, "impact", "").andExpect(status().is3xxRedirection());
        save(draft, "summary", "").andExpect(status().isForbidden());
        save(draft, "context", "").andExpect(status().isNotFound());
        browser.perform(get(page(draft) + "/sections/context").with(guest())).andExpect(status().isNotFound());
        browser.perform(get(page(draft) + "/checklist").with(guest())).andExpect(status().isNotFound());
        assertThat(sheets.of(draft).section(SectionKind.IMPACT).savedBy()).isEqualTo(mila);
    }

    @Test
    void whoMayOpenSomeSectionsIsLedToThoseOnly() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        shared(draft, null, Map.of(SectionKind.PRIORITIES, DraftRight.WRITE, SectionKind.IMPACT, DraftRight.WRITE, SectionKind.SUMMARY, DraftRight.READ));

        assertThat(sectionsBesideThoseOf(page(draft) + "/sections/impact")).containsExactly("priorities", "summary");
        assertThat(sectionsBesideThoseOf(page(draft) + "/sections/priorities")).containsExactly("impact");
        browser.perform(get(page(draft)).with(guest())).andExpect(content().string(containsString("Go on with:")))
                .andExpect(content().string(not(containsString("/sections/context"))));
    }

    @Test
    void whoMayOnlyReadIsNotAskedToGoOn() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        shared(draft, DraftRight.READ, Map.of());

        browser.perform(get(page(draft)).with(guest())).andExpect(content().string(not(containsString("Go on with:"))));
    }

    @Test
    void whatIsTakenBackOrHasEndedIsGoneAtOnce() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        shared(draft, DraftRight.WRITE, Map.of());
        UUID person = coEditing.of(draft.id()).get(0).id();
        browser.perform(get(page(draft)).with(guest())).andExpect(status().isOk());

        clock.set(TestClock.START.plus(Duration.ofDays(11)));
        browser.perform(get(page(draft)).with(guest())).andExpect(status().isNotFound());
        clock.set(TestClock.START);
        browser.perform(post(page(draft) + "/people/" + person + "/withdrawal").with(owner(draft)).with(csrf()))
                .andExpect(redirectedUrl(page(draft) + "/people?withdrawn"));

        browser.perform(get(page(draft)).with(guest())).andExpect(status().isNotFound());
        save(draft, "impact", "/autosave").andExpect(status().isNotFound());
        browser.perform(get("/portal/shared").with(guest())).andExpect(content().string(not(containsString("Everybody on board"))));
    }

    @Test
    void anInvitationUntilTheDeadlineFollowsADeadlineThatIsMovedAndOneWithAnEndOfItsOwnDoesNot(@Autowired ApplicationEventPublisher facts)
            throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        GrantApplication other = applying.written(applying.path(), new SampleApplication());
        coEditing.invite(draft, until(LocalDate.of(2025, 3, 5)), "an@example.org");
        coEditing.invite(other, until(LocalDate.of(2025, 2, 5)), "an@example.org");
        Instant deadline = Instant.parse("2025-03-05T11:00:00Z");

        facts.publishEvent(new CallDeadlineChanged(2025, Action.KA210, 1, deadline, deadline.plus(Duration.ofDays(21))));

        assertThat(coEditing.of(draft.id())).extracting(CoEditor::expiresAt).containsExactly(end(LocalDate.of(2025, 3, 26)));
        assertThat(coEditing.of(other.id())).extracting(CoEditor::expiresAt).containsExactly(end(LocalDate.of(2025, 2, 5)));
        clock.setBrussels(LocalDateTime.of(2025, 3, 26, 23, 59));
        browser.perform(get(page(draft)).with(guest())).andExpect(status().isOk());
        clock.advance(Duration.ofMinutes(1));
        browser.perform(get(page(draft)).with(guest())).andExpect(status().isNotFound());
        clock.set(TestClock.START);
        facts.publishEvent(new CallDeadlineChanged(2025, Action.KA210, 1, deadline.plus(Duration.ofDays(21)), deadline));
        assertThat(coEditing.of(draft.id())).extracting(CoEditor::expiresAt).containsExactly(end(LocalDate.of(2025, 3, 5)));
    }

    private Invitation until(LocalDate day) {
        return new Invitation(mila, "Mila", "Ungdom", "en", DraftRight.WRITE, Map.of(), end(day));
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ProgrammeTime.ZONE).toInstant();
    }

    @Test
    void onceItIsSubmittedTheGuestSeesNothingOfIt() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        shared(draft, DraftRight.WRITE, Map.of());
        applying.submit(draft);

        for (String address : List.of("", "/sections/impact", "/checklist")) {
            browser.perform(get(page(draft) + address).with(guest())).andExpect(status().isNotFound());
        }
    }

    @Test
    void theInviterChangesWhatSomebodyMayDo() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        shared(draft, DraftRight.WRITE, Map.of());
        String address = page(draft) + "/people/" + coEditing.of(draft.id()).get(0).id();

        browser.perform(get(address).with(owner(draft))).andExpect(status().isOk()).andExpect(content().string(containsString(mila)));
        browser.perform(post(address).with(owner(draft)).with(csrf()).param("whole", "SOME").param("readSections", "impact")
                .param("until.day", "31").param("until.month", "1").param("until.year", "2025")).andExpect(redirectedUrl(page(draft) + "/people?changed"));

        save(draft, "impact", "").andExpect(status().isForbidden());
        browser.perform(get(page(draft) + "/people").with(owner(draft))).andExpect(content().string(containsString("Reads: Impact and follow-up")));
    }

    @Test
    void anInvitationThatMakesNoSenseIsNotSent() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        browser.perform(post(page(draft) + "/people").with(owner(draft)).with(csrf()).param("email", "no address"))
                .andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("no address")));
        invite(draft, "SOME").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Choose at least one section")))
                .andExpect(content().string(containsString("value=\"annexes\""))).andExpect(content().string(not(containsString("value=\"checklist\""))));
        invite(draft, "READ").andExpect(status().is3xxRedirection());
        invite(draft, "READ").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("invited already")));
        assertThat(coEditing.of(draft.id())).hasSize(1);
    }

    @Test
    void anotherOrganisationsContactSeesNeitherDraftNorPeople() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        var stranger = Visitors.as(Visitors.contact(applying.path().organisationId()));
        shared(draft, DraftRight.WRITE, Map.of());
        UUID person = coEditing.of(draft.id()).get(0).id();

        for (String address : List.of("", "/people", "/people/" + person, "/sections/impact", "/sections/impact/autosave")) {
            browser.perform(get(page(draft) + address).with(stranger)).andExpect(status().isNotFound());
        }
        for (String address : List.of("/people", "/people/" + person, "/people/" + person + "/withdrawal")) {
            browser.perform(post(page(draft) + address).with(stranger).with(csrf())).andExpect(status().isNotFound());
        }
        GrantApplication own = applying.draft(applying.path());
        browser.perform(post(page(own) + "/people/" + person + "/withdrawal").with(owner(own)).with(csrf())).andExpect(status().isNotFound());
        assertThat(coEditing.of(draft.id()).get(0).withdrawnAt()).isNull();
    }

    private void shared(GrantApplication draft, @Nullable DraftRight whole, Map<SectionKind, DraftRight> sections) {
        coEditing.invite(draft, new Invitation(mila, "Mila", "Ungdom", "en", whole, sections, TestClock.START.plus(Duration.ofDays(10))),
                "an@example.org");
    }

    private ResultActions invite(GrantApplication draft, String whole) throws Exception {
        return browser.perform(post(page(draft) + "/people").with(owner(draft)).with(csrf()).param("email", mila).param("name", "Mila")
                .param("organisation", "Ungdom").param("language", "en").param("whole", whole)
                .param("until.day", "31").param("until.month", "1").param("until.year", "2025"));
    }

    private ResultActions save(GrantApplication draft, String section, String door) throws Exception {
        return browser.perform(post(page(draft) + "/sections/" + section + door).with(guest()).with(csrf()).param("version", "1")
                .param("page", "p").param("save", "1").param("then", "later").param("assessing", "Guest's words"));
    }

    private List<String> sectionsBesideThoseOf(String address) throws Exception {
        String page = browser.perform(get(address).with(guest())).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return Pattern.compile("rel=\"(?:prev|next)\"\\s+href=\"[^\"]*/sections/([a-z-]+)\"").matcher(page).results().map(link -> link.group(1)).toList();
    }

    private String letterLink() {
        return database.sql("select body from outbox_message where recipient_email = ?").param(mila).query(String.class).single().lines()
                .filter(line -> line.startsWith("http")).findFirst().orElseThrow();
    }

    private RequestPostProcessor guest() {
        return Visitors.as(Visitors.guest(mila));
    }

    private static RequestPostProcessor owner(GrantApplication draft) {
        Authentication contact = Visitors.contact(draft.organisationId());
        return Visitors.as(contact);
    }

    private static String page(GrantApplication draft) {
        return "/portal/applications/" + draft.id().text();
    }
}
