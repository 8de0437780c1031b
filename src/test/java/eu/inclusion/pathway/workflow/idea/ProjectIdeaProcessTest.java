package eu.inclusion.pathway.workflow.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.idea.IdeaDesk;
import eu.inclusion.pathway.idea.IdeaNotOpen;
import eu.inclusion.pathway.idea.IdeaRetention;
import eu.inclusion.pathway.idea.IdeaStatus;
import eu.inclusion.pathway.idea.NoAgencyForIdea;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.idea.ProjectIdeas;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A project idea from its sender to each of its ends. */
@ProductTest
@OnH2
class ProjectIdeaProcessTest {

    private static final String PROCESS = "project-idea";
    private static final String TASK = "Task_AdviseOnProjectIdea";
    @Autowired
    private Cases cases;
    @Autowired
    private IdeaDesk desk;
    @Autowired
    private ProjectIdeas ideas;
    @Autowired
    private IdeaRetention retention;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private TaskService tasks;
    @Autowired
    private FormService forms;
    @Autowired
    private IdentityService identities;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @BeforeEach
    @AfterEach
    void inTime() {
        clock.set(TestClock.START);
    }

    @Test
    void anOfficerWritesBack() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);
        Task task = cases.task(idea.reference(), TASK);

        assertThat(idea.reference()).matches("IDEA-[0-9A-F]{8}");
        assertThat(task.getTenantId()).isEqualTo("BE05");
        assertThat(task.getName()).contains("Jeugdhuis De Brug");
        assertThat(letters(idea)).containsExactly("idea-received");

        cases.complete(idea.reference(), TASK, Map.of("decision", "ADVISE", "advice", "Mooi idee.\n\nZoek een partner in Polen.",
                "action", "KA210", "field", "YOUTH", "meeting", "Bel me dinsdag."));

        assertThat(cases.reachedEnds(idea.reference(), PROCESS)).containsExactly("EndEvent_AdviceSent");
        ProjectIdea answered = again(idea);
        assertThat(answered.status()).isEqualTo(IdeaStatus.ADVISED);
        assertThat(answered.advice().action()).isEqualTo(Action.KA210);
        assertThat(letters(idea)).containsExactly("idea-received", "idea-advised");
        assertThat(lastLetter(idea)).contains("Mooi idee.", "Zoek een partner in Polen.", "KA210", "Jeugd", "Bel me dinsdag.", idea.secret());
    }

    @Test
    void theOfficerSeesTheIdeaAndWhatTheRulesSayOfIt() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.SCHOOL);
        Map<String, Object> shown = forms.getTaskFormVariables(cases.task(idea.reference(), TASK).getId());

        assertThat(shown.get("idea").toString()).contains("Jongeren maken radio");
        assertThat(shown.get("facts").toString()).contains("EPOS", "An Peeters", "Een jeugdhuis in Polen");
        assertThat(shown.get("fits").toString()).contains("KA210", "KA220");
        assertThat(shown.get("agencies").toString()).contains("BE05").doesNotContain("BE02");
    }

    @Test
    void theOfficerSeesWhetherTheAgencyKnowsTheSenderAndNothingOfOtherAgencies() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);
        String task = cases.task(idea.reference(), TASK).getId();
        assertThat(forms.getTaskFormVariables(task).get("facts").toString()).contains("Not known yet");

        String name = "Jeugdhuis " + UUID.randomUUID();
        register.register(new OrganisationDetails(name, null, null, new Country("BE"), Community.NL, null, "Genk", null, null, null,
                new ContactPerson(idea.sender().email(), "An Peeters", null, null, "nl")));
        path(name, "NL02");
        assertThat(forms.getTaskFormVariables(task).get("facts").toString()).contains("Not known yet").doesNotContain("NL02-");
        path(name, "BE05");
        assertThat(forms.getTaskFormVariables(task).get("facts").toString()).contains("BE05-I");
    }

    @Test
    void anIdeaIsPassedOnToTheOfficersOfAnotherAgency() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);

        cases.complete(idea.reference(), TASK, Map.of("decision", "PASS_ON", "agency", "BE02", "reason", "Een schoolproject."));

        assertThat(cases.reachedEnds(idea.reference(), PROCESS)).containsExactly("EndEvent_IdeaPassedOn");
        Task task = cases.task(idea.reference(), TASK);
        assertThat(task.getTenantId()).isEqualTo("BE02");
        assertThat(again(idea).agency()).isEqualTo(new AgencyCode("BE02"));
        assertThat(again(idea).forwardings()).singleElement().satisfies(passed -> assertThat(passed.fromAgency().value()).isEqualTo("BE05"));
        assertThat(forms.getTaskFormVariables(task.getId()).get("passedOn").toString()).contains("BE05", "Een schoolproject.");
        assertThat(lastLetter(idea)).contains("JINT vzw", "EPOS vzw", "Een schoolproject.");

        cases.complete(idea.reference(), TASK, Map.of("decision", "ADVISE", "advice", "Welkom bij ons."));
        assertThat(cases.reachedEnds(idea.reference(), PROCESS)).containsExactly("EndEvent_AdviceSent", "EndEvent_IdeaPassedOn");
    }

    @Test
    void anIdeaIsNotPassedOnToTheAgencyThatHasIt() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);

        assertThatThrownBy(() -> cases.complete(idea.reference(), TASK, Map.of("decision", "PASS_ON", "agency", "BE05", "reason", "x")))
                .hasMessageContaining("agency");
        assertThat(cases.openTasks(idea.reference())).containsExactly(TASK);
    }

    @Test
    void whoWaitsForLongIsToldSoOnce() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);
        cases.pass(Duration.ofDays(16), idea.reference());

        assertThat(letters(idea)).containsExactly("idea-received", "idea-takes-longer");
        assertThat(lastLetter(idea)).contains("https://www.jint.be");
        assertThat(cases.openTasks(idea.reference())).containsExactly(TASK);

        cases.complete(idea.reference(), TASK, Map.of("decision", "ADVISE", "advice", "Sorry dat het duurde."));
        assertThat(cases.reachedEnds(idea.reference(), PROCESS)).containsExactly("EndEvent_AdviceSent", "EndEvent_SenderTold");
    }

    @Test
    void theSenderTakesTheIdeaBackUntilItIsAnswered() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);
        desk.withdraw(idea.id());

        assertThat(cases.reachedEnds(idea.reference(), PROCESS)).contains("EndEvent_IdeaWithdrawn");
        assertThat(cases.isRunning(idea.reference(), PROCESS)).isFalse();
        assertThatThrownBy(() -> desk.withdraw(idea.id())).isInstanceOf(IdeaNotOpen.class);
    }

    @Test
    void sportAndWhoDoesNotKnowTheFieldGoToTheAgencyForYouth() {
        assertThat(SentIdeas.flemish(desk, Impact.SPORT).agency().value()).isEqualTo("BE05");
        assertThat(SentIdeas.flemish(desk, null).agency().value()).isEqualTo("BE05");
        assertThat(SentIdeas.flemish(desk, Impact.ADULT).agency().value()).isEqualTo("BE02");
    }

    @Test
    void whoHasNoAgencyIsToldSo() {
        assertThatThrownBy(() -> desk.send(SentIdeas.idea(Impact.OUT_OF_SCHOOL, "MA", null, "an@example.org")))
                .isInstanceOf(NoAgencyForIdea.class);
    }

    @Test
    void aSecondClickIsNoSecondIdea() {
        String email = "an-" + UUID.randomUUID() + "@example.org";
        ProjectIdea first = desk.send(SentIdeas.idea(Impact.OUT_OF_SCHOOL, "BE", Community.NL, email)).orElseThrow();

        assertThat(desk.send(SentIdeas.idea(Impact.OUT_OF_SCHOOL, "BE", Community.NL, email))).isEmpty();
        assertThat(letters(first)).containsExactly("idea-received");
    }

    @Test
    void anIdeaIsForgottenAYearAfterItWasAnsweredAndOneThatNobodyAnsweredIsClosedFirst() {
        ProjectIdea answered = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);
        cases.complete(answered.reference(), TASK, Map.of("decision", "ADVISE", "advice", "Mooi."));
        ProjectIdea forgotten = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);

        retention.forget();
        assertThat(ideas.findById(answered.id())).isPresent();

        clock.advance(Duration.ofDays(367));
        retention.forget();
        assertThat(ideas.findById(answered.id())).isEmpty();
        assertThat(ideas.findById(forgotten.id())).isEmpty();
        assertThat(cases.isRunning(forgotten.reference(), PROCESS)).isFalse();
    }

    @Test
    void theProcessCarriesOnlyItsId() {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);

        assertThat(cases.variables(idea.reference(), PROCESS)).containsOnlyKeys("projectIdeaId");
    }

    @Test
    void anOfficerOfAnotherAgencySeesNothingOfIt() throws Exception {
        ProjectIdea idea = SentIdeas.flemish(desk, Impact.OUT_OF_SCHOOL);
        String task = cases.task(idea.reference(), TASK).getId();

        assertThat(as("BE05", () -> tasks.createTaskQuery().processInstanceBusinessKey(idea.reference()).count())).isEqualTo(1);
        assertThat(as("BE02", () -> tasks.createTaskQuery().processInstanceBusinessKey(idea.reference()).count())).isZero();
        assertThatThrownBy(() -> as("BE02", () -> forms.getTaskFormVariables(task))).isNotNull();
        assertThatThrownBy(() -> as("BE02", () -> {
            tasks.complete(task, Map.of("decision", "ADVISE", "advice", "x"));
            return true;
        })).isNotNull();
        assertThat(cases.openTasks(idea.reference())).containsExactly(TASK);
    }

    private void path(String organisation, String agency) {
        database.sql("""
                insert into organisation_path (id, version, reference, organisation_id, agency, status, opened_at)
                select ?, 1, ?, o.id, ?, 'ACTIVE', o.registered_at from organisation o where o.name = ?""")
                .params(UUID.randomUUID(), agency + "-I" + UUID.randomUUID().toString().substring(0, 6), agency, organisation).update();
    }

    private <T> T as(String agency, Callable<T> work) throws Exception {
        identities.setAuthentication("officer-" + agency, List.of("officers"), List.of(agency));
        try {
            return work.call();
        } finally {
            identities.clearAuthentication();
        }
    }

    private ProjectIdea again(ProjectIdea idea) {
        return ideas.findById(idea.id()).orElseThrow();
    }

    private List<String> letters(ProjectIdea idea) {
        return database.sql("select letter from outbox_message where reference = ? order by number").param(idea.reference())
                .query(String.class).list();
    }

    private String lastLetter(ProjectIdea idea) {
        return database.sql("select body from outbox_message where reference = ? order by number desc fetch first 1 rows only")
                .param(idea.reference()).query(String.class).single();
    }
}
