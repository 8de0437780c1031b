package eu.inclusion.pathway.portal.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.preparation.PreparationRetention;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.Cases;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a person tells before an event lies in the tables of its own and nowhere else: no other table, the engine's and its history
 * among them, no letter, no log, no page or file of the event. Each word told carries a mark, and the mark is looked for everywhere.
 */
@ProductTest
@OnH2
@ExtendWith(OutputCaptureExtension.class)
class ToldInConfidenceTest {

    private static final AgencyCode AGENCY = new AgencyCode("MT01");
    private static final String MARK = "zqx-told";
    private static final String GUARDIAN = "zqx-guardian";
    private static final String PHONE = "+356 7731 3199";
    private static final List<String> BORN = List.of("2011-03-07", "7 Mar", "07/03/2011");

    @Autowired
    private MockMvc browser;
    @Autowired
    private Cases cases;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private EventChanging changing;
    @Autowired
    private Events events;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Attendance attendance;
    @Autowired
    private PreparationRetention retention;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    private Event event;
    private ParticipationId organisation;
    private String person;

    @BeforeEach
    void somebodyUnder18TellsEverything() throws Exception {
        clock.set(TestClock.START);
        GuestsOfAnEvent guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.INTERNATIONAL);
        organisation = guests.comes(event, "Mo", "Bo");
        person = guests.person(organisation, "Mo").id().text();
        String page = "/portal/preparations/" + organisation.text() + "/persons/" + person;
        String link = found(own(post(page + "/link")), "/preparations/[A-Za-z0-9_-]{20,}");
        browser.perform(post(link).params(told()).with(csrf())).andExpect(status().is3xxRedirection());
        MultiValueMap<String, String> wrong = told();
        wrong.set("birthDate.month", "99");
        browser.perform(post(link).params(wrong).with(csrf())).andExpect(status().isUnprocessableEntity());
        guardianAnswers("yes");
        guardianAnswers("no");
        guardianAnswers("yes");
        officer(desk("/" + person));
        browser.perform(post(desk("/" + person + "/guardian-no")).param("heard", MARK + " by telephone").with(Visitors.as(Visitors.officer(AGENCY.value()))).with(csrf()));
        browser.perform(post(desk("/" + person + "/by-telephone")).params(told()).param("teller", "PERSON").param("seen", "0")
                .with(Visitors.as(Visitors.officer(AGENCY.value()))).with(csrf())).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void noOtherTableNorTheEnginesNorAnyLetterHasItAndTheLogIsSilent(CapturedOutput log) {
        EventVenue venue = event.venue();
        changing.move(event.id(), new EventMove(event.times(), new EventVenue("Bruges", venue.address(), venue.accessibility()), "The roof leaks", 0), "anna");
        cases.runJobs(event.reference());
        attendance.record(event.id(), List.of(organisation), List.of());
        cases.runJobs(replies.get(organisation).pathReference());

        assertThat(tablesWith(MARK)).allMatch(table -> table.startsWith("PREPARATION")).isNotEmpty();
        assertThat(tablesWith(PHONE)).allMatch(table -> table.startsWith("PREPARATION")).isNotEmpty();
        assertThat(tablesWith(GUARDIAN)).as("the guardian's address also in the letter to the guardian").allMatch(table ->
                table.startsWith("PREPARATION") || table.equals("OUTBOX_MESSAGE"));
        assertThat(letters(GUARDIAN)).containsOnly("guardian-permission-request");
        BORN.forEach(born -> assertThat(letters(born)).isEmpty());
        assertThat(log.getAll()).doesNotContain(MARK, GUARDIAN, PHONE).doesNotContain(BORN);
    }

    @Test
    void noPageOrFileOfTheEventShowsItButThoseForWhoeverLooksAfterPersons() throws Exception {
        attendance.record(event.id(), List.of(organisation), List.of());
        String own = "/desk/events/" + event.reference();
        for (String door : List.of(own, own + "/report", own + "/report.csv", own + "/report.pdf", own + "/feedback", own + "/feedback.csv",
                own + "/attendance", own + "/door", own + "/badges.pdf", own + "/signatures.pdf", own + "/infopack", "/desk/events?time=ALL",
                "/desk/paths/" + replies.get(organisation).pathReference(), "/desk/figures.csv", "/desk/calendar", "/desk/travel-claims")) {
            assertThat(officer(door)).as(door).doesNotContain(MARK, GUARDIAN, PHONE);
        }
        for (String door : List.of("", "/infopack", "/persons/" + person, "/travel")) {
            assertThat(read(own(get("/portal/preparations/" + organisation.text() + door)))).as("portal" + door).doesNotContain(MARK, GUARDIAN, PHONE);
        }
        assertThat(officer(desk("/" + person))).as("where it is meant to be read").contains(MARK);
        assertThat(read(get(own).with(Visitors.as(Visitors.staff(Role.COORDINATOR, AGENCY.value()))))).doesNotContain(MARK, GUARDIAN, PHONE);
    }

    @Test
    void onceItsTimeIsOverNothingIsLeftOfItAnywhere() {
        database.sql("update outbox_message set status = 'SENT', body = '' where reference = ? and confidential").param(replies.get(organisation).pathReference())
                .update();
        clock.advance(Duration.ofDays(91 + 31));
        retention.forget();

        assertThat(tablesWith(MARK)).isEmpty();
        assertThat(tablesWith(GUARDIAN)).isEmpty();
    }

    private void guardianAnswers(String answer) throws Exception {
        String letter = database.sql("select body from outbox_message where reference = ? and letter = 'guardian-permission-request' order by number desc limit 1")
                .param(replies.get(organisation).pathReference()).query(String.class).single();
        Matcher link = Pattern.compile("/guardian-permissions/[A-Za-z0-9_-]{20,}").matcher(letter);
        assertThat(link.find()).isTrue();
        browser.perform(post(link.group()).param("permission", answer).param("seen", "0").with(csrf())).andExpect(status().is3xxRedirection());
    }

    /** In which tables a text of this event stands, the engine's byte arrays among them. */
    private TreeSet<String> tablesWith(String text) {
        Map<String, List<String>> columns = database.sql("""
                select table_name, column_name from information_schema.columns where table_schema = 'PUBLIC'
                  and data_type in ('CHARACTER VARYING', 'CHARACTER', 'CHARACTER LARGE OBJECT', 'BINARY LARGE OBJECT')
                  and table_name not in ('DOCUMENT_PART', 'ACT_RU_METER_LOG')""")
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return columns.entrySet().stream().filter(table -> holds(table.getKey(), table.getValue(), text)).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean holds(String table, List<String> columns, String text) {
        return columns.stream().anyMatch(column -> database.sql("select count(*) from \"" + table + "\" where " + contains(table, column))
                .param(isBinary(table, column) ? hex(text) : text).query(Integer.class).single() > 0);
    }

    private String contains(String table, String column) {
        return isBinary(table, column) ? "position(lower(?), lower(rawtohex(\"" + column + "\"))) > 0" : "position(?, \"" + column + "\") > 0";
    }

    private boolean isBinary(String table, String column) {
        return database.sql("select data_type from information_schema.columns where table_schema = 'PUBLIC' and table_name = ? and column_name = ?")
                .params(table, column).query(String.class).single().startsWith("BINARY");
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> letters(String text) {
        return database.sql("""
                select letter from outbox_message where reference = ?
                  and position(?, recipient_email || coalesce(recipient_name, '') || subject || body) > 0""")
                .params(replies.get(organisation).pathReference(), text).query(String.class).list();
    }

    private static MultiValueMap<String, String> told() {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        Map.of("needs", "STEP_FREE", "needText", MARK + " need", "dietText", MARK + " diet", "medicalSupport", MARK + " medical", "healthConsent", "true",
                "emergencyName", MARK + " emergency", "emergencyPhone", PHONE, "travelNote", MARK + " way", "photos", "NO",
                "contactShared", "NO").forEach(answers::add);
        Map.of("underAge", "YES", "birthDate.day", "7", "birthDate.month", "3", "birthDate.year", "2011", "guardianName", GUARDIAN,
                "guardianEmail", GUARDIAN + "@example.org", "guardianPhone", PHONE, "accompaniedBy", "Li").forEach(answers::add);
        Map.of("visa", "YES", "nationality", MARK + " nation", "passport", MARK + " passport", "passportUntil.day", "1", "passportUntil.month", "1",
                "passportUntil.year", "2031").forEach(answers::add);
        return answers;
    }

    private String desk(String page) {
        return "/desk/events/" + event.reference() + "/preparation" + page;
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B own(B request) {
        return request.with(Visitors.as(Visitors.contact(replies.get(organisation).organisationId()))).with(csrf());
    }

    private String officer(String door) throws Exception {
        return read(get(door).with(Visitors.as(Visitors.officer(AGENCY.value()))));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> String read(B request) throws Exception {
        MockHttpServletResponse response = browser.perform(request).andExpect(status().isOk()).andReturn().getResponse();
        return "application/pdf".equals(response.getContentType()) ? text(response.getContentAsByteArray()) : response.getContentAsString();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> String found(B request, String pattern) throws Exception {
        Matcher found = Pattern.compile("(?<!portal)" + pattern).matcher(read(request));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
