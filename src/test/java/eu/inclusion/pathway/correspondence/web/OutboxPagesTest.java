package eu.inclusion.pathway.correspondence.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.mockito.BDDMockito.given;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.correspondence.Attachment;
import eu.inclusion.pathway.correspondence.AttachmentLine;
import eu.inclusion.pathway.correspondence.DemoOutbox;
import eu.inclusion.pathway.correspondence.LetterCopy;
import eu.inclusion.pathway.correspondence.LetterPage;
import eu.inclusion.pathway.correspondence.LetterStatus;
import eu.inclusion.pathway.correspondence.OutboxMessageId;
import eu.inclusion.pathway.correspondence.SentLetter;
import eu.inclusion.pathway.programme.AgencyCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

/** The outbox as a page of the demo. */
@SpringBootTest(
        classes = OutboxPagesTest.PagesOnly.class,
        properties = {"spring.messages.basename=messages/correspondence,messages/portal,messages/form", "spring.main.banner-mode=off"})
@AutoConfigureMockMvc(addFilters = false)
@ActiveProfiles("demo")
class OutboxPagesTest {

    private static final UUID ID = UUID.fromString("6a5a1b0e-8d1c-4f43-a0c7-55d0a4b36f10");

    @Autowired
    private MockMvc browser;

    @MockitoBean
    private DemoOutbox outbox;

    @Test
    void theListTellsSubjectRecipientTimeAndStatus() throws Exception {
        given(outbox.to("brug", 0)).willReturn(new LetterPage(List.of(letter()), 0, true));
        browser.perform(get("/demo/outbox").param("recipient", "brug").locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/demo/outbox/" + ID + "\"")))
                .andExpect(content().string(containsString("Uitnodiging: &lt;Open deuren&gt;")))
                .andExpect(content().string(containsString("an@brug.example")))
                .andExpect(content().string(containsString("15/01/2025 09:00:00")))
                .andExpect(content().string(containsString("Waiting")))
                .andExpect(content().string(containsString("/demo/outbox?recipient=brug&amp;page=1")))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void aPageNumberThatIsNoneIsTheFirstPage() throws Exception {
        given(outbox.to("", 0)).willReturn(new LetterPage(List.of(), 0, false));
        browser.perform(get("/demo/outbox").param("page", "x").locale(Locale.forLanguageTag("nl")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Hier zijn nog geen brieven.")));
    }

    @Test
    void aLettersLinksCanBeClickedAndNothingElseOfItIsMarkup() throws Exception {
        show("Beste <b>An</b>,\n\nGa naar:\nhttps://pathway.example/a?b=1&c=2.\n(javascript:alert(1))\n");
        browser.perform(get("/demo/outbox/" + ID).locale(Locale.ENGLISH))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Beste &lt;b&gt;An&lt;/b&gt;,</p>")))
                .andExpect(content().string(containsString("href=\"https://pathway.example/a?b=1&amp;c=2\"")))
                .andExpect(content().string(containsString("</a>.<br>")))
                .andExpect(content().string(not(containsString("href=\"javascript"))));
    }

    @Test
    void aLettersFilesCanBeSavedAndAreNeverOpenedAsAPage() throws Exception {
        show("Beste An,\n");
        given(outbox.attachment(new OutboxMessageId(ID), 1)).willReturn(Optional.of(Attachment.text("café <1>.ics", "text/calendar; charset=UTF-8", "BEGIN")));
        browser.perform(get("/demo/outbox/" + ID).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("href=\"/demo/outbox/" + ID + "/files/1\"")))
                .andExpect(content().string(containsString("café &lt;1&gt;.ics</a> <span>(2 KB)")));
        browser.perform(get("/demo/outbox/" + ID + "/files/1"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment; filename=\"=?UTF-8?Q?caf=C3=A9")))
                .andExpect(header().string("Content-Security-Policy", containsString("sandbox")))
                .andExpect(content().bytes("BEGIN".getBytes(StandardCharsets.UTF_8)));
        browser.perform(get("/demo/outbox/" + ID + "/files/2")).andExpect(status().isNotFound());
    }

    @Test
    void aTextThatWasNotKeptIsSaidSo() throws Exception {
        show(null);
        browser.perform(get("/demo/outbox/" + ID).locale(Locale.ENGLISH))
                .andExpect(content().string(containsString("This letter held a personal link to sign in.")));
    }

    @Test
    void aLetterThatIsNotThereIsAClearMessage() throws Exception {
        for (String id : List.of("nonsense", UUID.randomUUID().toString())) {
            browser.perform(get("/demo/outbox/" + id).locale(Locale.ENGLISH))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(containsString("That letter is not there.")));
        }
    }

    private void show(@Nullable String body) {
        given(outbox.copy(new OutboxMessageId(ID))).willReturn(Optional.of(new LetterCopy(letter(), body, body == null ? List.of() : List.of(new AttachmentLine(1, "café <1>.ics", "text/calendar", 2000)))));
    }

    private static SentLetter letter() {
        return new SentLetter(new OutboxMessageId(ID), "event-invitation", "an@brug.example", "An", "nl", new AgencyCode("BE05"),
                "BE05-1042", "Uitnodiging: <Open deuren>", LetterStatus.WAITING, Instant.parse("2025-01-15T08:00:00Z"), null, 0, null);
    }

    /** Nothing but these pages and what draws them. */
    @Configuration(proxyBeanMethods = false)
    @Import(OutboxPages.class)
    @ImportAutoConfiguration({
        MessageSourceAutoConfiguration.class, ThymeleafAutoConfiguration.class, WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class
    })
    static class PagesOnly {
    }
}
