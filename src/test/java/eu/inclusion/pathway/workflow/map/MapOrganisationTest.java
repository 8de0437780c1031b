package eu.inclusion.pathway.workflow.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.mapping.Admission;
import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingRecords;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Experience;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.organisationpath.PathStatus;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.workflow.Cases;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mapping of an organisation, whole, to each of its ends. */
@ProductTest
@OnH2
class MapOrganisationTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final String SURVEY = "Task_AnswerMappingSurvey";
    private static final String BY_OFFICER = "Task_CompleteMappingSurvey";
    private static final String ON_SILENCE = "Task_DecideOnSilence";
    private static final String ASSESS = "Task_AssessMapping";

    @Autowired
    private Intake intake;
    @Autowired
    private MappingRecords records;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private Organisations organisations;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private ProcessStarts starts;
    @Autowired
    private Cases cases;
    @Autowired
    private TestClock clock;
    @Autowired
    private JdbcClient database;

    @Test
    void anOrganisationThatAnswersIsInvitedOn() {
        Admission path = beginAlone();
        assertThat(cases.openTasks(path.reference())).containsExactly(SURVEY);
        cases.complete(path.reference(), SURVEY, answers(Map.of("strands", List.of(), "groups", List.of("DISABILITIES", "GEOGRAPHICAL_BARRIERS"),
                "experience", List.of(Map.of("action", "ka205", "role", "COORDINATOR", "year", 2019)))));

        MappingRecord record = records.findById(path.pathId()).orElseThrow();
        assertThat(record.profile().strands()).containsExactlyInAnyOrder(Strand.HEALTH_AND_DISABILITIES, Strand.RURAL_AREAS);
        assertThat(record.computed()).contains(experience("PARTNERSHIPS", ExperienceStatus.LESS_EXPERIENCED),
                experience("YOUTH_EXCHANGES", ExperienceStatus.NEWCOMER));
        assertThat(record.profile().languages()).containsExactlyInAnyOrder("nl", "en");

        cases.complete(path.reference(), ASSESS, Map.of("nextStep", "ON", "strands", List.of("HEALTH_AND_DISABILITIES")));
        assertThat(ends(path)).containsExactly("EndEvent_OrganisationInvitedOn");
        assertThat(pathOf(path).inStrands()).containsExactly(Strand.HEALTH_AND_DISABILITIES);
        assertThat(pathOf(path).status()).isEqualTo(PathStatus.ACTIVE);
    }

    @Test
    void anAgencyInvitesInItsOwnStrandsOnly() {
        Admission path = begin(ContactResponse.INTERESTED, "an@example.org", true);
        cases.complete(path.reference(), SURVEY, answers(Map.of("strands", List.of("NEET", "RURAL_AREAS"))));
        assertThat(cases.shown(path.reference(), ASSESS).get("strands")).as("JINT is in every strand except rural areas").hasToString("[\"NEET\"]");

        assertThatThrownBy(() -> cases.complete(path.reference(), ASSESS, Map.of("nextStep", "ON", "strands", List.of("NEET", "RURAL_AREAS"))))
                .hasStackTraceContaining("mapping.strand-of-others.RURAL_AREAS");

        assertThat(cases.openTasks(path.reference())).containsExactly(ASSESS);
    }

    @Test
    void itGetsALetterAndAReminderEachOnce() {
        Admission path = begin(ContactResponse.INTERESTED, "an@example.org", true);
        assertThat(letters(path)).containsExactly("mapping-survey-invitation");
        cases.pass(Duration.ofDays(16), path.reference());
        assertThat(letters(path)).containsExactlyInAnyOrder("mapping-survey-invitation", "mapping-survey-reminder");
        assertThat(cases.openTasks(path.reference())).containsExactly(SURVEY);
    }

    @Test
    void anOrganisationThatSaysNoIsParked() {
        Admission path = begin(ContactResponse.INTERESTED, "an@example.org", true);
        cases.complete(path.reference(), SURVEY, Map.of("response", "DECLINED"));
        assertThat(records.findById(path.pathId()).orElseThrow().profile().strands()).containsExactly(Strand.NEET);

        cases.complete(path.reference(), ASSESS, Map.of("nextStep", "REST", "restUntil", day(200), "reason", "Ask again next year",
                "strands", List.of("NEET")));
        assertThat(ends(path)).containsExactly("EndEvent_PathPutToRest");
        assertThat(pathOf(path).status()).isEqualTo(PathStatus.DORMANT);
    }

    @Test
    void anOrganisationThatDeclinedFromTheStartGoesToTheOfficerAtOnce() {
        Admission path = begin(ContactResponse.DECLINED, "an@example.org", true);
        assertThat(cases.openTasks(path.reference())).containsExactly(ASSESS);
        cases.complete(path.reference(), ASSESS, Map.of("nextStep", "STOP", "reason", "It does not want to", "strands", List.of()));
        assertThat(ends(path)).containsExactly("EndEvent_PathStopped");
        assertThat(pathOf(path).status()).isEqualTo(PathStatus.CLOSED);
    }

    @Test
    void withoutAnAddressTheOfficerAnswersAndMayAddAContactPerson() {
        Admission path = begin(ContactResponse.INTERESTED, null, true);
        assertThat(cases.openTasks(path.reference())).containsExactly(BY_OFFICER);
        assertThat(letters(path)).isEmpty();
        cases.complete(path.reference(), BY_OFFICER, answers(Map.of("experience", "partner KA205 2019\ncoördinator KA152 2022",
                "contactEmail", "New@example.org", "contactLanguage", "nl")));
        assertThat(organisations.findById(path.organisationId()).orElseThrow().isSpokenForBy("new@example.org")).isTrue();
        assertThat(records.findById(path.pathId()).orElseThrow().experience()).containsExactlyInAnyOrder(
                new PastSupport("KA205", SupportRole.PARTNER, 2019), new PastSupport("KA152", SupportRole.COORDINATOR, 2022));
        assertThat(cases.openTasks(path.reference())).containsExactly(ASSESS);
    }

    @Test
    void withoutConsentTheOfficerAnswersToo() {
        Admission path = begin(ContactResponse.INTERESTED, "an@example.org", false);
        assertThat(cases.openTasks(path.reference())).containsExactly(BY_OFFICER);
        assertThat(letters(path)).isEmpty();
    }

    @Test
    void onSilenceTheOfficerMayAskAgainOrAnswerForIt() {
        Admission path = begin(ContactResponse.NONE, "an@example.org", true);
        silence(path);
        cases.complete(path.reference(), ON_SILENCE, Map.of("nextStep", "AGAIN", "reason", "It was on holiday"));
        assertThat(cases.openTasks(path.reference())).containsExactly(SURVEY);
        silence(path);
        cases.complete(path.reference(), ON_SILENCE, Map.of("nextStep", "ON", "reason", "We have an appointment"));
        assertThat(cases.openTasks(path.reference())).containsExactly(BY_OFFICER);
    }

    @Test
    void onSilenceTheOfficerMayLetItRest() {
        Admission path = begin(ContactResponse.NONE, "an@example.org", true);
        silence(path);
        cases.complete(path.reference(), ON_SILENCE, Map.of("nextStep", "REST", "restUntil", day(100), "reason", "Nobody answers"));
        assertThat(ends(path)).containsExactly("EndEvent_MappingUnanswered");
        assertThat(pathOf(path).status()).isEqualTo(PathStatus.DORMANT);
    }

    @Test
    void whatCannotBeReadKeepsTheTask() {
        Admission path = begin(ContactResponse.INTERESTED, null, true);
        assertThatThrownBy(() -> cases.complete(path.reference(), BY_OFFICER, answers(Map.of("experience", "many projects"))))
                .hasMessageContaining("many projects");
        assertThatThrownBy(() -> cases.complete(path.reference(), BY_OFFICER, answers(Map.of("languages", "Klingonian"))))
                .hasMessageContaining("Klingonian");
        assertThat(cases.openTasks(path.reference())).containsExactly(BY_OFFICER);
    }

    @Test
    void theProcessCarriesIdsAndDecisionsOnly() {
        Admission path = begin(ContactResponse.INTERESTED, "an@example.org", true);
        cases.complete(path.reference(), SURVEY, answers(Map.of()));
        assertThat(cases.variables(path.reference(), MapOrganisationProcess.PROCESS)).containsOnlyKeys("organisationPathId", "surveyDoor");
    }

    private Admission begin(ContactResponse response, @Nullable String email, boolean mayBeInvited) {
        ContactPerson person = email == null ? null : new ContactPerson(UUID.randomUUID() + email, "An", null, null, "nl");
        OrganisationDetails details = new OrganisationDetails("Jeugdhuis " + UUID.randomUUID(), "vzw", null, new Country("BE"), Community.NL,
                "3600", "Genk", null, null, null, person);
        MappingProfile unknown = MappingProfile.UNKNOWN;
        Admission admission = intake.register(new FirstContact(details, ContactSource.OFFICER, null, ContactChannel.VISIT, response, mayBeInvited,
                new MappingProfile(Set.of(Strand.NEET), Set.of(), null, null, null, unknown.languages(), Set.of(), null, null, Set.of()), null),
                JINT, "els");
        cases.runJobs(admission.reference());
        return admission;
    }

    /** The mapping by itself, without the path that calls it. */
    private Admission beginAlone() {
        Organisation organisation = register.register(new OrganisationDetails("Jeugdhuis " + UUID.randomUUID(), null, null, new Country("BE"),
                Community.NL, null, "Genk", null, null, null, new ContactPerson(UUID.randomUUID() + "@example.org", "An", null, null, "nl")));
        OrganisationPath path = paths.save(new OrganisationPath(OrganisationPathId.random(), null, "ALONE-" + clock.instant().getNano(),
                organisation.id(), JINT, PathStatus.ACTIVE, Phase.MAPPING, clock.instant(), null, null, Set.of()));
        starts.start(MapOrganisationProcess.PROCESS, path.reference(), JINT, Map.of("organisationPathId", path.id().text()));
        cases.runJobs(path.reference());
        return new Admission(path.id(), path.reference(), organisation.id(), true);
    }

    private static Map<String, Object> answers(Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("response", "INTERESTED", "mayBeInvited", true, "strands", List.of("NEET"),
                "youngPeoplePerYear", 120, "languages", "Nederlands, English", "needs", List.of("PARTNERS")));
        answers.putAll(more);
        return answers;
    }

    private void silence(Admission path) {
        cases.pass(Duration.ofDays(22), path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly(ON_SILENCE);
    }

    private String day(int days) {
        return ProgrammeTime.dayOf(clock.instant()).plusDays(days).toString();
    }

    private Experience experience(String type, ExperienceStatus status) {
        return new Experience(type, status, ProgrammeTime.dayOf(clock.instant()));
    }

    private Set<String> ends(Admission path) {
        return cases.reachedEnds(path.reference(), MapOrganisationProcess.PROCESS);
    }

    private OrganisationPath pathOf(Admission path) {
        return paths.findById(path.pathId()).orElseThrow();
    }

    private List<String> letters(Admission path) {
        return database.sql("select letter from outbox_message where reference = ? and letter like 'mapping%'").param(path.reference())
                .query(String.class).list();
    }
}
