package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A hurried visitor with an old telephone who looks for an event, and an officer who looks at the month. */
final class EventsVisit {

    private static final String CONFERENCE = "Inclusion in the countryside: conference";

    private final Window telephone;
    private final Window reader;
    private final Window desk;
    private final List<String> seen = new ArrayList<>();

    EventsVisit(Browser browser, String base) {
        telephone = Window.oldTelephone(browser, base);
        reader = Window.telephone(browser, base);
        desk = Window.screen(browser, base);
    }

    void lookForAnEvent() {
        findItWithoutAnyScript();
        everyPageIsAccessible();
    }

    void lookAtTheMonth() {
        desk.visit("/desk/calendar");
        new DeskPages(desk).signIn("anna");
        desk.heading("Calendar").waitFor();
        desk.look("calendar-month");
        desk.follow("Show as a list");
        desk.look("calendar-list");
        desk.page().locator("summary").click();
        desk.press("Make a calendar address");
        assertThat(desk.page().locator("#address")).hasValue(Pattern.compile(".*/feeds/[\\w-]{43}\\.ics.*"));
        desk.look("calendar-address");
    }

    /** The demo plans its events while it starts. */
    private void findItWithoutAnyScript() {
        telephone.visit("/");
        telephone.follow("Open events");
        telephone.heading("Open events").waitFor();
        Locator conference = telephone.page().locator("a", new Page.LocatorOptions().setHasText(CONFERENCE));
        telephone.reloadUntil(conference);
        telephone.page().locator("#format").selectOption("CONFERENCE");
        telephone.page().locator("#strand").selectOption("RURAL_AREAS");
        telephone.press("Show events");
        assertThat(telephone.page().locator(".pathway-event")).hasCount(1);
        seen.add(telephone.page().url());
        telephone.follow(CONFERENCE);
        telephone.heading(CONFERENCE).waitFor();
        assertThat(telephone.page().locator("main")).containsText("How to take part");
        seen.add(telephone.page().url());
        telephone.visit("/events?text=nothing-of-the-kind");
        assertThat(telephone.page().locator("main")).containsText("No open event fits what you chose.");
        seen.add(telephone.page().url());
    }

    private void everyPageIsAccessible() {
        for (String address : seen) {
            reader.page().navigate(address);
            reader.look("events-" + seen.indexOf(address));
        }
    }
}
