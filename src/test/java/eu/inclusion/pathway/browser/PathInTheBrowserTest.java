package eu.inclusion.pathway.browser;

import eu.inclusion.pathway.testing.OnH2;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/** One organisation goes from the first form to its mentoring, with everyone at the browser in which they work. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@OnH2
@ActiveProfiles("demo")
class PathInTheBrowserTest {

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void startChromium() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopChromium() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void anOrganisationWalksFromItsFirstFormToItsMentoring() {
        new Walk(chromium.browser(), "http://localhost:" + port).walk();
    }

    @Test
    void theInterestFormIsFilledAndSentWithTheKeyboardAlone() {
        new KeyboardVisit(chromium.browser(), "http://localhost:" + port).registerInterest();
    }

    @Test
    void whoHasAnIdeaIsToldWhatFitsOnAnOldTelephoneWithoutScripts() {
        new FitVisit(chromium.browser(), "http://localhost:" + port).askAndTell();
    }

    @Test
    void whoLooksForAnEventFindsItOnAnOldTelephoneAndAnOfficerSeesTheMonth() {
        EventsVisit visit = new EventsVisit(chromium.browser(), "http://localhost:" + port);
        visit.lookForAnEvent();
        visit.lookAtTheMonth();
    }

    @Test
    void aCallForAnInternationalEventIsReadAndChangedByItsHost() {
        new CallsVisit(chromium.browser(), "http://localhost:" + port).asItsHost();
    }
}
