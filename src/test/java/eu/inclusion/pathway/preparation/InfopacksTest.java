package eu.inclusion.pathway.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Officers write an infopack, participants read what was published. */
@PersistenceTest
@EnableConfigurationProperties(PreparationSettings.class)
@RecordApplicationEvents
@Import({EventModule.class, DocumentModule.class, PreparationTime.class, Infopacks.class, InfopackTable.class, InfopackNews.class})
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
    private InfopackNews news;
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

        publish();
        assertThat(news().items()).containsExactly(new InfopackNews.Item(guest, 1, true, List.of(InfopackSection.ROUTES, InfopackSection.MEALS), false));
        assertThat(news().items()).as("each is told once").isEmpty();
        assertThat(infopacks.published(event.id()).orElseThrow().texts())
                .isEqualTo(Map.of(InfopackSection.ROUTES, "Take tram 1.", InfopackSection.MEALS, "Lunch at 12."));
        assertRefused("nothing-new");

        write(Map.of(InfopackSection.ROUTES, "Take tram 2.", InfopackSection.MEALS, "Lunch at 12."));
        infopacks.add(event.id(), version(), "map.pdf", new ByteArrayInputStream("%PDF-1.4 map".getBytes(StandardCharsets.US_ASCII)), "anna");
        assertThat(infopacks.published(event.id()).orElseThrow().files()).isEmpty();
        publish();

        Infopack second = infopacks.published(event.id()).orElseThrow();
        assertThat(second.edition()).isEqualTo(2);
        assertThat(second.files()).singleElement().satisfies(file -> assertThat(infopacks.file(event.id(), file.id(), true)).isPresent());
        assertThat(news().items()).containsExactly(new InfopackNews.Item(guest, 2, false, List.of(InfopackSection.ROUTES), true));
        assertThat(facts.stream(InfopackPublished.class)).containsExactly(new InfopackPublished(event.id(), 1), new InfopackPublished(event.id(), 2));
    }

    @Test
    void whoHasNotHeardOfOneEditionHearsOfAllThatIsNewAtOnce() {
        ParticipationId told = guests.comes(event, "Mo");
        write(Map.of(InfopackSection.ROUTES, "Take tram 1."));
        publish();
        news();
        ParticipationId late = guests.comes(event, "Bo");
        write(Map.of(InfopackSection.ROUTES, "Take tram 1.", InfopackSection.MEALS, "Lunch at 12."));
        publish();
        write(Map.of(InfopackSection.ROUTES, "Take tram 2.", InfopackSection.MEALS, "Lunch at 12."));
        publish();

        assertThat(news().items()).extracting(InfopackNews.Item::participation, InfopackNews.Item::edition, InfopackNews.Item::changed)
                .containsExactlyInAnyOrder(tuple(told, 3, List.of(InfopackSection.ROUTES, InfopackSection.MEALS)),
                        tuple(late, 3, List.of(InfopackSection.ROUTES, InfopackSection.MEALS)));
    }

    @Test
    void theyAreToldAPortionAtATimeAndNobodyWhoGaveThePlaceBack() {
        List<ParticipationId> guestsOfIt = List.of(guests.comes(event, "Mo"), guests.comes(event, "Bo"), guests.comes(event, "Jo"));
        write(Map.of(InfopackSection.ROUTES, "Take tram 1."));
        publish();
        replies.giveBack(guestsOfIt.get(1));

        InfopackNews.Some first = news.take(event.id(), 2);
        InfopackNews.Some second = news.take(event.id(), 2);

        assertThat(List.of(first.more(), second.more())).containsExactly(true, false);
        assertThat(Stream.concat(first.items().stream(), second.items().stream()).map(InfopackNews.Item::participation))
                .containsExactlyInAnyOrder(guestsOfIt.get(0), guestsOfIt.get(2));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void twoOfficersPublishAtOnceAndOneEditionComesOfIt() throws Exception {
        guests.comes(event, "Mo");
        String opened = version();
        List<Throwable> refused = AtOnce.refusals(Stream.of("Take tram 1.", "Take tram 2.", "Take tram 3.", "Take tram 4.").map(text -> (Runnable) () ->
                infopacks.publish(event.id(), opened, Map.of(InfopackSection.ROUTES, text), "anna")).toList());

        assertThat(refused).hasSize(3).allSatisfy(one -> assertThat(one).isInstanceOf(InfopackChangedMeanwhile.class));
        assertThat(infopacks.published(event.id()).orElseThrow().edition()).isEqualTo(1);
        assertThat(infopacks.published(event.id()).orElseThrow().texts()).isEqualTo(infopacks.writing(event.id()).texts());
        assertThat(news().items()).hasSize(1);
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void ofTwoWhoWriteAtOnceOneIsToldSoAndNothingIsMixed() throws Exception {
        String opened = version();
        List<Throwable> refused = AtOnce.refusals(Stream.of("1", "2", "3").map(text -> (Runnable) () ->
                infopacks.write(event.id(), opened, Map.of(InfopackSection.ROUTES, "Tram " + text, InfopackSection.MEALS, "Lunch " + text))).toList());

        assertThat(refused).hasSize(2).allSatisfy(one -> assertThat(one).isInstanceOf(InfopackChangedMeanwhile.class));
        Map<InfopackSection, String> kept = infopacks.writing(event.id()).texts();
        assertThat(kept.get(InfopackSection.ROUTES).substring(5)).isEqualTo(kept.get(InfopackSection.MEALS).substring(6));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void anEditionPublishedWhileLettersGoOutReachesEverybody() throws Exception {
        List<ParticipationId> all = List.of(guests.comes(event, "Mo"), guests.comes(event, "Bo"), guests.comes(event, "Jo"));
        infopacks.publish(event.id(), version(), Map.of(InfopackSection.ROUTES, "Tram 1"), "anna");
        String opened = version();
        List<InfopackNews.Item> told = new CopyOnWriteArrayList<>();
        List<Throwable> refused = AtOnce.refusals(List.of(() -> told.addAll(news().items()),
                () -> infopacks.publish(event.id(), opened, Map.of(InfopackSection.ROUTES, "Tram 2"), "anna")));
        told.addAll(news().items());

        assertThat(refused).isEmpty();
        assertThat(told.stream().filter(one -> one.edition() == 2).map(InfopackNews.Item::participation)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aFileThatIsTakenOutStaysInTheEditionThatHasIt() throws IOException {
        infopacks.add(event.id(), version(), "map.pdf", new ByteArrayInputStream("%PDF-1.4 map".getBytes(StandardCharsets.US_ASCII)), "anna");
        publish();
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
        assertThatThrownBy(this::publish).isInstanceOfSatisfying(InfopackNotPublishable.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("preparation.infopack." + why));
    }

    private void write(Map<InfopackSection, String> texts) {
        infopacks.write(event.id(), version(), texts);
    }

    private void publish() {
        infopacks.publish(event.id(), version(), infopacks.writing(event.id()).texts(), "anna");
    }

    private InfopackNews.Some news() {
        return news.take(event.id(), 25);
    }

    private String version() {
        return infopacks.writing(event.id()).version();
    }
}

@OnH2
class InfopacksOnH2Test extends InfopacksTest {
}

@OnPostgreSql
class InfopacksOnPostgreSqlTest extends InfopacksTest {
}
