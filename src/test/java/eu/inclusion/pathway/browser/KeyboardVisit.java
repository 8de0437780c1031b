package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;

/** A visitor without a mouse. */
final class KeyboardVisit {

    private static final int MOST_STEPS = 60;

    private final Window window;
    private final Page page;

    KeyboardVisit(Browser browser, String base) {
        window = Window.screen(browser, base);
        page = window.page();
    }

    void registerInterest() {
        window.visit("/interest");
        page.keyboard().press("Tab");
        assertThat(page.locator(".govuk-skip-link")).isFocused();
        page.keyboard().press("Enter");
        type("name", "Speelplein Zonder Muis");
        type("place", "Gent");
        type("country", "Belgium");
        goTo("[name=community]");
        page.keyboard().press("Space");
        type("contactName", "Bo Voorbeeld");
        type("email", "bo@zonder-muis.example");
        goTo("[name=language]");
        page.keyboard().press("Space");
        goTo("[name=mayContact]");
        page.keyboard().press("Space");
        goTo("#answers button[type=submit]");
        page.keyboard().press("Enter");
        window.heading("Thank you, we got your message").waitFor();
    }

    private void type(String field, String text) {
        goTo("[name=" + field + "]");
        page.keyboard().type(text);
    }

    private void goTo(String element) {
        for (int step = 0; step < MOST_STEPS; step++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", element))) {
                return;
            }
        }
        throw new AssertionError("The keyboard does not reach " + element);
    }
}
