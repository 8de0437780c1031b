package eu.inclusion.pathway.workflow.event;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventRevision;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.Cases;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event in the calendar of those who come: it takes its place with the letter that confirms theirs, and leaves with the one that ends it. */
@ProductTest
@OnH2
class EventCalendarTest {

    private static final AgencyCode JINT = new AgencyCode("BE05");

    @Autowired
    private Cases cases;
    @Autowired
    private EventStage stage;
    @Autowired
    private Events events;
    @Autowired
    private EventChanging changing;
    @Autowired
    private JdbcClient database;

    @Test
    void theConfirmationBringsTheEventAndGivingBackTakesItAway() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        String event = stage.plan(JINT, 10);
        stage.invite(event, path);
        assertThat(files(path)).isEmpty();

        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));
        assertThat(files(path)).hasSize(1);
        assertThat(files(path).get(0)).contains("METHOD:REQUEST", "UID:" + event, "SEQUENCE:0", "STATUS:CONFIRMED", "SUMMARY:Inclusion day",
                "PARTSTAT=ACCEPTED");

        stage.giveBack(path);
        assertThat(stage.lettersTo(path)).contains("event-place-returned");
        assertThat(files(path)).hasSize(2);
        assertThat(files(path).get(1)).contains("METHOD:CANCEL", "UID:" + event, "SEQUENCE:0", "STATUS:CANCELLED");
    }

    @Test
    void aMoveReplacesTheEventInTheCalendarAndCallingItOffTakesItOut() {
        OrganisationPath seated = stage.readyForNationalEvent(JINT);
        OrganisationPath silent = stage.readyForNationalEvent(JINT);
        String id = stage.plan(JINT, 10);
        stage.invite(id, seated, silent);
        cases.complete(seated.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));

        Event event = events.findById(EventId.of(id)).orElseThrow();
        Event moved = changing.move(event.id(), new EventMove(new EventTimes(event.startsOn().plusDays(3), event.startsOn().plusDays(3),
                LocalTime.of(10, 0), LocalTime.of(17, 0), event.replyBy()), inHelsinki(event), "The venue is flooded", event.sequence()), "anna");
        cases.runJobs(event.reference());
        assertThat(files(seated).get(1)).contains("METHOD:REQUEST", "UID:" + id, "SEQUENCE:1", "DTSTART;TZID=Europe/Helsinki:", "T100000",
                "TZID:Europe/Helsinki");
        assertThat(lastLetter(seated)).contains("10:00 – 17:00", "Finland)");

        changing.cancel(event.id(), "Snow", moved.sequence(), "anna");
        cases.runJobs(event.reference());
        assertThat(files(seated).get(2)).contains("METHOD:CANCEL", "UID:" + id, "SEQUENCE:2", "STATUS:CANCELLED");
        assertThat(files(silent)).as("nothing was in that calendar").isEmpty();
    }

    @Test
    void anotherAgendaReplacesTheEventInTheCalendarToo() {
        OrganisationPath seated = stage.readyForNationalEvent(JINT);
        String id = stage.plan(JINT, 10);
        stage.invite(id, seated);
        cases.complete(seated.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));

        Event event = events.findById(EventId.of(id)).orElseThrow();
        changing.revise(event.id(), new EventRevision(event.title(), event.description(), "Workshops at ten", event.language(), event.forStrands(),
                event.answers(), event.listed(), Map.of(), event.sequence(), true, null), "anna");
        cases.runJobs(event.reference());

        assertThat(files(seated).get(1)).contains("METHOD:REQUEST", "UID:" + id, "SEQUENCE:1", "Workshops at ten", "PARTSTAT=ACCEPTED");
    }

    @Test
    void aPlaceGivenBackInTheTaskLeavesTheCalendarToo() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        stage.invite(stage.plan(JINT, 10), path);
        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));
        cases.complete(path.reference(), "Task_PrepareParticipation", Map.of("stillComing", "NO"));
        assertThat(files(path)).hasSize(2);
        assertThat(files(path).get(1)).contains("METHOD:CANCEL");
    }

    @Test
    void whoOnlyWaitsOrDeclinesHasNothingInTheCalendar() {
        OrganisationPath path = stage.readyForNationalEvent(JINT);
        stage.invite(stage.plan(JINT, 1), path);
        cases.complete(path.reference(), "Task_AnswerInvitation", EventStage.comingWith(2));
        stage.giveBack(path);
        assertThat(files(path)).isEmpty();
    }

    private static EventVenue inHelsinki(Event event) {
        return new EventVenue("Oodi, Helsinki", null, event.venueAccessibility(), ZoneId.of("Europe/Helsinki"));
    }

    private String lastLetter(OrganisationPath path) {
        return database.sql("select body from outbox_message where reference = ? order by number desc limit 1").param(path.reference())
                .query(String.class).single();
    }

    private List<String> files(OrganisationPath path) {
        return database.sql("""
                        select a.content from outbox_attachment a join outbox_message m on m.id = a.message_id
                        where m.reference = ? order by m.number, a.number""")
                .param(path.reference()).query((row, line) -> new String(row.getBytes(1), StandardCharsets.UTF_8).replace("\r\n ", "")).list();
    }
}
