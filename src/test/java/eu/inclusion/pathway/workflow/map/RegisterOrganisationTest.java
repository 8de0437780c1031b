package eu.inclusion.pathway.workflow.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.MappingRecord;
import eu.inclusion.pathway.mapping.MappingRecords;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An officer registers an organisation in Tasklist. */
@ProductTest
@OnH2
class RegisterOrganisationTest {

    @Autowired
    private FormService forms;
    @Autowired
    private IdentityService identity;
    @Autowired
    private RepositoryService repository;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private MappingRecords records;
    @Autowired
    private Cases cases;

    private String definition = "";

    @BeforeEach
    void anOfficerIsSignedIn() {
        definition = repository.createProcessDefinitionQuery().processDefinitionKey("organisation-path").latestVersion().singleResult().getId();
        identity.setAuthentication("els", List.of(Role.OFFICER.group()), List.of("BE05"));
    }

    @AfterEach
    void nobodyIsSignedIn() {
        identity.clearAuthentication();
    }

    @Test
    void thePathOfTheOrganisationBegins() {
        ProcessInstance started = forms.submitStartForm(definition, answers("Jeugdhuis " + UUID.randomUUID()));
        identity.clearAuthentication();

        OrganisationPath path = paths.findByReference(started.getBusinessKey()).orElseThrow();
        MappingRecord record = records.findById(path.id()).orElseThrow();
        assertThat(path.agency().value()).isEqualTo("BE05");
        assertThat(path.inStrands()).containsExactly(Strand.NEET);
        assertThat(record.source()).isEqualTo(ContactSource.OFFICER);
        assertThat(record.channel()).isEqualTo(ContactChannel.VISIT);
        cases.runJobs(path.reference());
        assertThat(cases.openTasks(path.reference())).containsExactly("Task_AnswerMappingSurvey");
    }

    @Test
    void anOrganisationThatIsKnownIsNotRegisteredTwice() {
        Map<String, Object> answers = answers("Jeugdhuis " + UUID.randomUUID());
        ProcessInstance started = forms.submitStartForm(definition, answers);
        assertThatThrownBy(() -> forms.submitStartForm(definition, answers)).hasMessageContaining(started.getBusinessKey());
    }

    @Test
    void anOrganisationOfAnotherAgencyIsRefusedWithThatAgencysName() {
        identity.setAuthentication("eva", List.of(Role.OFFICER.group()), List.of("BE02"));
        assertThatThrownBy(() -> forms.submitStartForm(definition, answers("Jeugdhuis " + UUID.randomUUID()))).hasMessageContaining("BE05");
    }

    @Test
    void whatTheFormDoesNotAllowIsRefused() {
        Map<String, Object> answers = answers("Jeugdhuis " + UUID.randomUUID());
        answers.put("oid", "E123");
        assertThatThrownBy(() -> forms.submitStartForm(definition, answers)).hasMessageContaining("OID");
    }

    private static Map<String, Object> answers(String name) {
        return new HashMap<>(Map.of("name", name, "place", "Genk",
                "contactEmail", UUID.randomUUID() + "@example.org", "channel", "VISIT", "response", "INTERESTED", "mayBeInvited", true,
                "strands", List.of("NEET")));
    }
}
