package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The pages of a call for an international event, as an officer of its host reads and changes them. */
final class CallsVisit {

    private static final String CALL = "Partners wanted: a contact seminar";

    private final Window desk;

    CallsVisit(Browser browser, String base) {
        desk = Window.screen(browser, base);
    }

    void asItsHost() {
        desk.visit("/desk/event-ideas");
        new DeskPages(desk).signIn("anna");
        desk.look("event-ideas");
        desk.page().locator("main td a, main th a").first().click();
        desk.look("event-idea");
        desk.visit("/desk/events?text=Partners");
        desk.reloadUntil(link(desk, CALL));
        desk.follow(CALL);
        desk.page().locator("#applicants").waitFor();
        desk.look("event-call");
        String event = desk.page().url();
        desk.follow("Enter an application by telephone");
        desk.look("event-by-telephone");
        desk.page().navigate(event);
        desk.page().locator("a[href*='/applicants/']").first().click();
        desk.look("event-applicant");
        desk.page().navigate(event + "/call/days");
        desk.page().locator("#reason").fill("The holidays");
        desk.press("Change the days of the call");
        assertThat(desk.page().locator(".govuk-error-summary")).containsText("the days that the call has already");
        desk.look("event-call-days");
        desk.page().navigate(event + "/move");
        desk.look("event-move");
    }

    private static Locator link(Window window, String text) {
        return window.page().locator("a", new Page.LocatorOptions().setHasText(text));
    }
}
