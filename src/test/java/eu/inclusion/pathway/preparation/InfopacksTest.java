package eu.inclusion.pathway.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.document.DocumentModule;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventModule;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Officers write an infopack, participants read what was published. */
@PersistenceTest
@EnableConfigurationProperties(PreparationSettings.class)
@RecordApplicationEvents
@Import({EventModule.class, DocumentModule.class, PreparationTime.class, Infopacks.class, InfopackTable.class})
abstract class InfopacksTest {

    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Infopacks infopacks;
    @Autowired
    private ApplicationEvents facts;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private Event event;

    @BeforeEach
    void anEvent() {
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(new AgencyCode("BE05"), EventKind.NATIONAL);
    }

    @Test
    void nobodyWritesOverWhatSomebodyElseWroteMeanwhile() {
        String opened = infopacks.writing(event.id()).version();
        write(Map.of(InfopackSection.ROUTES, "Take tram 1."));

        assertThatThrownBy(() -> infopacks.write(event.id(), opened, Map.of(InfopackSection.ROUTES, "Take tram 2."))).isInstanceOf(InfopackChangedMeanwhile.class);
        assertThat(infopacks.writing(event.id()).texts()).containsEntry(InfopackSection.ROUTES, "Take tram 1.");
    }

    @Test
    void participantsReadWhatWasPublishedAndAreToldWhatIsNew() throws IOException {
        ParticipationId guest = guests.comes(event, "Mo");
        assertRefused("empty");
        write(Map.of(InfopackSection.ROUTES, " Take tram 1. ", InfopackSection.MEALS, "Lunch at 12.", InfopackSection.ROOMS, " "));
        assertThat(infopacks.published(event.id())).isEmpty();

        infopacks.publish(event.id(), "anna");
        assertThat(infopacks.published(event.id()).orElseThrow().texts())
                .isEqualTo(Map.of(InfopackSection.ROUTES, "Take tram 1.", InfopackSection.MEALS, "Lunch at 12."));
        assertRefused("nothing-new");

        write(Map.of(InfopackSection.ROUTES, "Take tram 2.", InfopackSection.MEALS, "Lunch at 12."));
        infopacks.add(event.id(), "map.pdf", new ByteArrayInputStream("%PDF-1.4 map".getBytes(StandardCharsets.US_ASCII)), "anna");
        assertThat(infopacks.published(event.id()).orElseThrow().files()).isEmpty();
        infopacks.publish(event.id(), "anna");

        Infopack second = infopacks.published(event.id()).orElseThrow();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.files()).singleElement().satisfies(file -> assertThat(infopacks.file(event.id(), file.id(), true)).isPresent());
        assertThat(facts.stream(InfopackPublished.class)).containsExactly(
                new InfopackPublished(event.id(), 1, List.of(InfopackSection.ROUTES, InfopackSection.MEALS), false, List.of(guest)),
                new InfopackPublished(event.id(), 2, List.of(InfopackSection.ROUTES), true, List.of(guest)));
    }

    @Test
    void aFileThatIsTakenOutStaysInTheEditionThatHasIt() throws IOException {
        infopacks.add(event.id(), "map.pdf", new ByteArrayInputStream("%PDF-1.4 map".getBytes(StandardCharsets.US_ASCII)), "anna");
        infopacks.publish(event.id(), "anna");
        Infopack first = infopacks.published(event.id()).orElseThrow();
        infopacks.remove(event.id(), first.files().get(0).id());

        assertThat(infopacks.writing(event.id()).files()).isEmpty();
        assertThat(infopacks.published(event.id()).orElseThrow().files()).hasSize(1);
    }

    @Test
    void anEventThatDoesNotTakePlaceHasNothingToPublish() {
        write(Map.of(InfopackSection.ROUTES, "Take tram 1."));
        planning.cancel(event.id(), "No room");

        assertRefused("too-late");
        assertThatThrownBy(() -> write(Map.of(InfopackSection.ROUTES, "x".repeat(4001)))).isInstanceOf(InfopackNotPublishable.class);
    }

    private void assertRefused(String why) {
        assertThatThrownBy(() -> infopacks.publish(event.id(), "anna")).isInstanceOfSatisfying(InfopackNotPublishable.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("preparation.infopack." + why));
    }

    private void write(Map<InfopackSection, String> texts) {
        infopacks.write(event.id(), infopacks.writing(event.id()).version(), texts);
    }
}

@OnH2
class InfopacksOnH2Test extends InfopacksTest {
}

@OnPostgreSql
class InfopacksOnPostgreSqlTest extends InfopacksTest {
}
