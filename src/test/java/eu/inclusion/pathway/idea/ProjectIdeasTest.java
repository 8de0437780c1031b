package eu.inclusion.pathway.idea;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What is written of an idea is read again, on both databases; whose it is, is found. */
@PersistenceTest
@Import(OrganisationRegister.class)
abstract class ProjectIdeasTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode EPOS = new AgencyCode("BE02");
    private static final LocalDate NEXT_YEAR = LocalDate.of(2026, 1, 15);
    @Autowired
    private ProjectIdeas ideas;
    @Autowired
    private OrganisationRegister register;

    @Test
    void anIdeaIsReadAsItWasWritten() {
        ProjectIdea received = ideas.save(idea("an@brug.example", "Radio 🎙️ راديو", "secret"));
        ProjectIdea passed = ideas.save(received.passedOn(new IdeaForwarding(JINT, EPOS, "A school project", "anna", TestClock.START)));
        ideas.save(passed.advised(new IdeaAdvice("Good.\n\nGo on.", Action.KA210, Field.SCHOOL, "Call me", "eva"), TestClock.START, NEXT_YEAR));

        ProjectIdea read = ideas.findBySecret("secret").orElseThrow();
        assertThat(read.agency()).isEqualTo(EPOS);
        assertThat(read.summary()).isEqualTo("Radio 🎙️ راديو");
        assertThat(read.forwardings()).extracting(IdeaForwarding::reason).containsExactly("A school project");
        assertThat(read.advice()).isEqualTo(new IdeaAdvice("Good.\n\nGo on.", Action.KA210, Field.SCHOOL, "Call me", "eva"));
        assertThat(read.fitProfile()).isEqualTo(profile());
        assertThat(ideas.findByReference(received.reference())).contains(read);
    }

    @Test
    void anOrganisationHasTheIdeasThatWereSentForItAndNotThoseWithItsAddress() {
        Organisation organisation = register.register(new OrganisationDetails("De Brug", null, null, new Country("BE"), Community.NL, null, "Gent",
                null, null, null, new ContactPerson("an@brug.example", "An", null, null, "nl")));
        ideas.save(idea("An@Brug.example ", "Radio", "one"));
        ProjectIdea sent = ideas.save(ProjectIdea.received(new NewIdea(organisation.id(), "De Brug", "Theatre", null, profile(),
                new IdeaSender("Jan", "jan@elsewhere.example", null, "nl")), JINT, "two", TestClock.START, NEXT_YEAR));

        assertThat(ideas.ofOrganisation(organisation.id())).extracting(ProjectIdea::id).containsExactly(sent.id());
    }

    @Test
    void whatWaitsAlreadyAndWhatIsKeptTooLongIsFound() {
        ProjectIdea sent = ideas.save(idea("an@brug.example", "Radio", "one"));

        assertThat(ideas.findWaiting("an@brug.example", "Radio")).map(ProjectIdea::id).contains(sent.id());
        assertThat(ideas.findWaiting("an@brug.example", "Theatre")).isEmpty();
        assertThat(ideas.findTop100ByKeptUntilBefore(NEXT_YEAR)).isEmpty();
        assertThat(ideas.findTop100ByKeptUntilBefore(NEXT_YEAR.plusDays(1))).hasSize(1);
        ideas.deleteById(sent.id());
        assertThat(ideas.count()).isZero();
    }

    private static ProjectIdea idea(String email, String summary, String secret) {
        return ProjectIdea.received(new NewIdea(null, "De Brug", summary, null, profile(), new IdeaSender("An", email, null, "nl")), JINT, secret,
                TestClock.START, NEXT_YEAR);
    }

    private static FitProfile profile() {
        return new FitProfile("Radio", Impact.OUT_OF_SCHOOL, new Country("BE"), Community.NL, OrganisationType.NON_PROFIT,
                LocalDate.of(2015, 5, 1), null, FitProfile.Background.NEW,
                List.of(new FitProfile.Partner(new Country("EL"), OrganisationType.SCHOOL, true)), 60_000, 18, null);
    }
}

@OnH2
class ProjectIdeasOnH2Test extends ProjectIdeasTest {
}

@OnPostgreSql
class ProjectIdeasOnPostgreSqlTest extends ProjectIdeasTest {
}
