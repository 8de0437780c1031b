package eu.inclusion.pathway.portal.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.consent.AnswerOnRecord;
import eu.inclusion.pathway.consent.ConsentState;
import eu.inclusion.pathway.consent.PartnerConsents;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.examination.ApplicationExamination;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A partner says by a link, without signing in, whether its OID may be used; what it says is kept. */
@ProductTest
@OnH2
class PartnerConsentPagesTest {

    private final Oid ungdom = new Oid("E" + ThreadLocalRandom.current().nextInt(20_000_000, 90_000_000));
    private final String partner = "sven-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private GrantApplicationIntake intake;
    @Autowired
    private PartnerConsents consents;
    @Autowired
    private ApplicationExamination examination;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private Organisations organisations;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void aPartnerAgreesWithoutSigningInAndTakesItBack() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        owner(draft, "").andExpect(content().string(containsString("Not asked yet")));
        ask(draft, partner).andExpect(redirectedUrl(page(draft) + "?asked"));
        assertThat(state(draft)).isEqualTo(ConsentState.ASKED);

        browser.perform(get(link())).andExpect(status().isOk()).andExpect(header().string("Referrer-Policy", "no-referrer"))
                .andExpect(content().string(containsString("Everybody on board"))).andExpect(content().string(containsString(ungdom.value())))
                .andExpect(content().string(containsString("Small-scale Partnership (KA210), call 2025, round 1")))
                .andExpect(content().string(not(containsString("an@example.org"))));
        browser.perform(post(link()).with(csrf())).andExpect(status().isUnprocessableEntity());
        answer("yes", "x".repeat(2_001)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("may have 2,000 characters and now has 2,001")))
                .andExpect(content().string(containsString("checked=\"checked\"")));
        answer("yes", "x\r\n".repeat(999) + "yz").andExpect(redirectedUrl(link() + "?answered"));
        assertThat(remark(draft)).as("1,999 + 1 characters, as the browser counts them").isEqualTo("x\n".repeat(999) + "yz");
        answer("yes", "With pleasure").andExpect(redirectedUrl(link() + "?answered"));
        assertThat(state(draft)).isEqualTo(ConsentState.GIVEN);
        owner(draft, "").andExpect(content().string(containsString("With pleasure"))).andExpect(content().string(containsString("Agreed")));

        clock.advance(Duration.ofDays(1));
        answer("no", "").andExpect(status().is3xxRedirection());
        assertThat(state(draft)).isEqualTo(ConsentState.REFUSED);
        List<String> kept = database.sql("select statement from partner_answer a join partner_question q on q.id = a.question where q.application_id = ?")
                .param(draft.id().value()).query(String.class).list();
        assertThat(kept).hasSize(3).allSatisfy(statement -> assertThat(statement).contains(ungdom.value(), "Ungdom", "Everybody on board"));
    }

    @Test
    void afterTheDeadlineTheAnswerStands() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));
        browser.perform(get(link())).andExpect(status().isOk()).andExpect(content().string(containsString("We have no answer from you here")));
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 11, 59, 59));
        answer("yes", "");
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));

        browser.perform(get(link())).andExpect(status().isOk()).andExpect(content().string(not(containsString("<form method=\"post\" action=\"/partner"))));
        answer("no", "").andExpect(status().isUnprocessableEntity());
        assertThat(state(draft)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void aDeadlineThatIsMovedMovesTheLastMomentToAnswer(@Autowired ApplicationEventPublisher facts) throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        Instant deadline = Instant.parse("2025-03-05T11:00:00Z");
        facts.publishEvent(new CallDeadlineChanged(2025, Action.KA210, 1, deadline, deadline.plus(Duration.ofDays(2))));
        clock.setBrussels(LocalDateTime.of(2025, 3, 6, 12, 0));

        answer("yes", "").andExpect(status().is3xxRedirection());

        assertThat(state(draft)).isEqualTo(ConsentState.GIVEN);
        clock.set(TestClock.START);
        facts.publishEvent(new CallDeadlineChanged(2025, Action.KA210, 1, deadline.plus(Duration.ofDays(2)), deadline));
    }

    @Test
    void onlyTheLastLetterCountsAndAnotherOidIsAskedAnew() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        String old = link();
        answer("yes", "");
        ask(draft, "other-" + partner);

        browser.perform(post(old).with(csrf()).param("consent", "yes")).andExpect(status().isUnprocessableEntity());
        assertThat(state(draft)).isEqualTo(ConsentState.ASKED);
        GrantApplication other = applying.written(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "partners",
                List.of(SampleApplication.partner("E10000009", "Ungdom", "SE"))));
        assertThat(consents.ofDraft(other.id())).isEmpty();
        browser.perform(post(page(other)).with(Visitors.as(Visitors.contact(other.organisationId()))).with(csrf()).param("oid", ungdom.value())
                .param("email", partner)).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aReminderGoesOutOnceADayWithALinkOfItsOwn() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        String first = link();
        remind(draft).andExpect(status().isUnprocessableEntity());
        clock.advance(Duration.ofDays(1));
        remind(draft).andExpect(status().is3xxRedirection());

        assertThat(link()).isNotEqualTo(first);
        browser.perform(get(first)).andExpect(status().isNotFound()).andExpect(content().string(containsString("use the link in that one")));
        browser.perform(post(first).with(csrf()).param("consent", "no")).andExpect(status().isNotFound());
        answer("yes", "").andExpect(status().is3xxRedirection());
        assertThat(state(draft)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void whomWeKnowIsWrittenToWithoutShowingTheAddress() throws Exception {
        knownAt(partner);
        GrantApplication draft = applying.written(applying.path(), sample());

        ask(draft, "an@example.org").andExpect(status().is3xxRedirection());

        assertThat(link()).contains("/partner-consents/");
        owner(draft, "").andExpect(content().string(not(containsString(partner)))).andExpect(content().string(containsString("the person whom we know there")));
    }

    @Test
    void nobodyConsentsForAPartnerFromTheApplicantsOwnAddress() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        String own = sheets.of(draft).applicant().contact().orElseThrow().email();

        ask(draft, own).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("an address of your own organisation")));

        assertThat(state(draft)).isEqualTo(ConsentState.NOT_ASKED);
    }

    @Test
    void whomWeKnowAtThePartnerAndWhoSpeaksForTheApplicantTooIsNotAsked() throws Exception {
        OrganisationPath path = applying.path();
        String own = organisations.findById(path.organisationId()).flatMap(Organisation::contact).orElseThrow().email();
        knownAt(own);
        GrantApplication draft = applying.written(path, sample());
        owner(draft, "").andExpect(content().string(not(containsString("We write to the person whom we know"))))
                .andExpect(content().string(containsString("E-mail address of the person who decides there")));

        ask(draft, "").andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("only somebody who also speaks for you")));
        ask(draft, own).andExpect(status().isUnprocessableEntity());
        ask(draft, partner).andExpect(redirectedUrl(page(draft) + "?asked"));

        answer("yes", "").andExpect(status().is3xxRedirection());
        assertThat(state(draft)).isEqualTo(ConsentState.GIVEN);
    }

    @Test
    void aYesOfSomebodyWhoSpeaksForTheApplicantByNowCountsForNothing() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        answer("yes", "");
        database.sql("update contact_person set email = ? where organisation_id = ?").params(partner, draft.organisationId().value()).update();

        assertThat(state(draft)).isEqualTo(ConsentState.ASKED);
        assertThat(consents.answers(draft.id())).extracting(AnswerOnRecord::ofApplicant).containsExactly(true);
        owner(draft, "").andExpect(content().string(containsString("also speaks for your organisation, so this answer does not count")));
        browser.perform(get(link())).andExpect(status().isOk()).andExpect(content().string(containsString("You also speak for the organisation that applies")));
        answer("yes", "again").andExpect(status().isUnprocessableEntity());
        assertThat(consents.answers(draft.id())).hasSize(1);
    }

    @Test
    void onePersonIsAskedOnceADayAndAPartnerAtThreeAddresses() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner).andExpect(redirectedUrl(page(draft) + "?asked"));
        clock.advance(Duration.ofHours(2));
        ask(draft, partner).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("got a letter at this address today already")));
        ask(draft, "second-" + partner).andExpect(status().is3xxRedirection());
        ask(draft, "third-" + partner).andExpect(status().is3xxRedirection());
        ask(draft, "fourth-" + partner).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("at 3 addresses today")));
        assertThat(database.sql("select count(*) from outbox_message where recipient_email like ?").param("%" + partner).query(Integer.class).single())
                .isEqualTo(3);

        clock.advance(Duration.ofDays(1));
        ask(draft, partner).andExpect(redirectedUrl(page(draft) + "?asked"));
    }

    @Test
    void whoSendsTheSameAnswerTwiceGaveItOnce() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        answer("yes", "Gladly").andExpect(redirectedUrl(link() + "?answered"));
        clock.advance(Duration.ofSeconds(2));
        answer("yes", "Gladly").andExpect(redirectedUrl(link() + "?answered"));
        assertThat(consents.answers(draft.id())).hasSize(1);

        answer("no", "Gladly");
        answer("yes", "Gladly");
        assertThat(consents.answers(draft.id())).extracting(answer -> answer.answer().given()).containsExactly(true, false, true);
    }

    @Test
    void aLateVersionKeepsHowItStoodWhenItCameAndTheOneInTimeKeepsItsOwn() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        applying.submit(draft);
        answer("no", "");
        intake.reopen(draft.id());
        drafts.save(draft.id(), SectionKind.CONTEXT, 1, sample().with(SectionKind.CONTEXT, "title", "Too late").section(SectionKind.CONTEXT), "an@example.org");
        clock.setBrussels(LocalDateTime.of(2025, 3, 5, 12, 0, 1));

        Submission late = applying.submit(applying.again(draft));

        assertThat(late.late()).isTrue();
        assertThat(consents.atReceipt(draft.id(), 1)).containsExactly(Map.entry(ungdom, ConsentState.ASKED));
        assertThat(consents.atReceipt(draft.id(), 2)).containsExactly(Map.entry(ungdom, ConsentState.REFUSED));
    }

    @Test
    void howItStoodIsKeptWithTheVersionThatWasReceived() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        applying.submit(draft);
        answer("no", "");

        assertThat(consents.atReceipt(draft.id(), 1)).containsEntry(ungdom, ConsentState.ASKED);
        assertThat(consents.ofSubmission(draft.id(), 1)).containsEntry(ungdom, ConsentState.REFUSED);
    }

    @Test
    void theAgencyWhoseCaseItIsReadsWhatPartnersAnswered() throws Exception {
        Oid silent = new Oid(SampleApplication.nextOid());
        GrantApplication draft = applying.written(applying.path(), new SampleApplication().with(SectionKind.ORGANISATIONS, "partners", List.of(
                SampleApplication.partner(ungdom.value(), "Ungdom", "SE"), SampleApplication.partner(silent.value(), "Nuoret", "FI"))));
        ask(draft, partner);
        Submission received = applying.submit(draft);
        String desk = "/desk/applications/" + received.reference();
        browser.perform(get(desk).with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Asked; there is no answer that counts yet.")))
                .andExpect(content().string(containsString("Nuoret (" + silent.value() + ")"))).andExpect(content().string(containsString("Not asked here.")));
        answer("yes", "With <b>pleasure</b>");
        clock.advance(Duration.ofDays(1));
        answer("no", "Our board said no");

        browser.perform(get(desk).with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Withdrawn: the partner agreed first")))
                .andExpect(content().string(containsString("(" + partner + "). “With &lt;b&gt;pleasure&lt;/b&gt;”")))
                .andExpect(content().string(containsString("“Our board said no”")));
        for (Authentication other : List.of(Visitors.officer("BE02"), Visitors.staff(Role.COORDINATOR, "NL02"), Visitors.staff(Role.ADMINISTRATOR))) {
            browser.perform(get(desk).with(Visitors.as(other))).andExpect(status().is4xxClientError())
                    .andExpect(content().string(not(containsString("Our board said no"))));
        }
        browser.perform(get(desk).with(Visitors.as(Visitors.contact(draft.organisationId())))).andExpect(status().isForbidden());
    }

    @Test
    void theAgencyThatIsNoLongerInChargeReadsNoAnswers() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        ask(draft, partner);
        Submission first = applying.submit(draft);
        answer("yes", "Only for the new agency");
        intake.reopen(draft.id());
        drafts.save(draft.id(), SectionKind.CONTEXT, 1, sample().with(SectionKind.CONTEXT, "impact", "SCHOOL").section(SectionKind.CONTEXT), "an@example.org");
        Submission second = applying.submit(applying.again(draft));

        browser.perform(get("/desk/applications/" + second.reference()).with(Visitors.as(Visitors.officer("BE02")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Only for the new agency")));
        browser.perform(get("/desk/applications/" + first.reference()).with(Visitors.as(Visitors.officer("BE05")))).andExpect(status().isOk())
                .andExpect(content().string(not(containsString("Only for the new agency"))));
    }

    @Test
    void whoIsSilentIsForAPersonAndWhoRefusesStandsInTheWay() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        assertThat(codes(draft)).doesNotContain("oid-consent");
        ask(draft, partner);
        assertThat(examination.ofDraft(sheets.of(draft)).findings()).filteredOn(finding -> finding.rule().equals("oid-consent"))
                .extracting(Finding::outcome).containsExactly(Outcome.NEEDS_HUMAN);
        answer("no", "");
        assertThat(examination.ofDraft(sheets.of(draft)).findings()).filteredOn(finding -> finding.rule().equals("oid-consent"))
                .extracting(Finding::outcome).containsExactly(Outcome.NOT_ELIGIBLE);
        browser.perform(get("/portal/applications/" + draft.id().text() + "/checklist").with(Visitors.as(Visitors.contact(draft.organisationId()))))
                .andExpect(content().string(containsString("do not agree that their OID is used")));
        answer("yes", "");
        assertThat(codes(draft)).doesNotContain("oid-consent");
    }

    private List<String> codes(GrantApplication draft) {
        return examination.ofDraft(sheets.of(draft)).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void nobodyElseAsksOrSeesAnything() throws Exception {
        GrantApplication draft = applying.written(applying.path(), sample());
        RequestPostProcessor stranger = Visitors.as(Visitors.contact(applying.path().organisationId()));
        browser.perform(get(page(draft)).with(stranger)).andExpect(status().isNotFound());
        browser.perform(post(page(draft)).with(stranger).with(csrf()).param("oid", ungdom.value())).andExpect(status().isNotFound());
        browser.perform(get(page(draft)).with(Visitors.as(Visitors.guest("g@example.org")))).andExpect(status().isForbidden());
        browser.perform(get("/partner-consents/nothing").with(Visitors.from("10.9.0.1"))).andExpect(status().isNotFound());
    }

    private void knownAt(String email) {
        register.register(new OrganisationDetails("Ungdom " + ungdom, null, ungdom, new Country("SE"), null, null, "Lund", null, null, null,
                new ContactPerson(email, "Sven", null, null, "en")));
    }

    private SampleApplication sample() {
        return new SampleApplication().with(SectionKind.ORGANISATIONS, "partners", List.of(SampleApplication.partner(ungdom.value(), "Ungdom", "SE")));
    }

    private ResultActions owner(GrantApplication draft, String address) throws Exception {
        return browser.perform(get(page(draft) + address).with(Visitors.as(Visitors.contact(draft.organisationId())))).andExpect(status().isOk());
    }

    private ResultActions ask(GrantApplication draft, String email) throws Exception {
        return browser.perform(post(page(draft)).with(Visitors.as(Visitors.contact(draft.organisationId()))).with(csrf())
                .param("oid", ungdom.value()).param("email", email).param("language", "en"));
    }

    private ResultActions remind(GrantApplication draft) throws Exception {
        return browser.perform(post(page(draft) + "/reminder").with(Visitors.as(Visitors.contact(draft.organisationId()))).with(csrf())
                .param("oid", ungdom.value()));
    }

    private ResultActions answer(String consent, String remark) throws Exception {
        return browser.perform(post(link()).with(csrf()).param("consent", consent).param("remark", remark));
    }

    private String remark(GrantApplication draft) {
        return database.sql("select remark from partner_answer a join partner_question q on q.id = a.question where q.application_id = ?")
                .param(draft.id().value()).query(String.class).single();
    }

    private String link() {
        return database.sql("select body from outbox_message where recipient_email = ? order by number desc").param(partner).query(String.class)
                .list().get(0).lines().filter(line -> line.startsWith("http")).findFirst().orElseThrow().replaceAll("https?://[^/]+", "");
    }

    private ConsentState state(GrantApplication draft) {
        return consents.ofDraft(draft.id()).getOrDefault(ungdom, ConsentState.NOT_ASKED);
    }

    private static String page(GrantApplication draft) {
        return "/portal/applications/" + draft.id().text() + "/partners";
    }
}
