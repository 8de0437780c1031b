package eu.inclusion.pathway.desk.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.correspondence.Attachment;
import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.PathLetter;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.correspondence.SentLetters;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

/** A letter as the staff reads it, with the files that went with it. */
@ProductTest
@OnH2
class LetterPageTest {

    private static final String REFERENCE = "BE05-" + UUID.randomUUID();

    @Autowired
    private Outbox outbox;
    @Autowired
    private SentLetters letters;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private MockMvc browser;

    @Test
    void theAgencysOfficersReadTheLetterAndSaveItsFiles() throws Exception {
        String page = written();
        open(page, Visitors.officer("BE05")).andExpect(status().isOk())
                .andExpect(content().string(containsString("De Brug would like to take part")))
                .andExpect(content().string(containsString("href=\"" + page + "/files/1\"")));
        open(page + "/files/1", Visitors.officer("BE05")).andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(content().string("BEGIN:VCALENDAR"));
        open(page + "/files/2", Visitors.officer("BE05")).andExpect(status().isNotFound());
        open(page, Visitors.staff(Role.COORDINATOR, "BE05", "FI01")).andExpect(status().isOk());
    }

    @Test
    void anotherAgencyAnExpertAndANumberThatIsNoneFindNothing() throws Exception {
        String page = written();
        for (Authentication other : List.of(Visitors.officer("FI01"), Visitors.staff(Role.EXPERT, "BE05"))) {
            open(page, other).andExpect(status().isNotFound());
            open(page + "/files/1", other).andExpect(status().isNotFound());
        }
        open("/desk/letters/" + UUID.randomUUID(), Visitors.officer("BE05")).andExpect(status().isNotFound());
    }

    private ResultActions open(String page, Authentication reader) throws Exception {
        return browser.perform(get(page).locale(Locale.ENGLISH).with(Visitors.as(reader)));
    }

    private String written() {
        transaction.executeWithoutResult(work -> outbox.put(new Letter(new Recipient("an@brug.example", "An", Locale.ENGLISH),
                new PathLetter.InterestReceived("De Brug", URI.create("https://pathway.example/portal")), new AgencyCode("BE05"), REFERENCE,
                "letter-page/" + REFERENCE, List.of(Attachment.text("event.ics", "text/calendar; charset=UTF-8", "BEGIN:VCALENDAR")))));
        return "/desk/letters/" + letters.ofCase(REFERENCE, 0).letters().get(0).id().text();
    }
}
