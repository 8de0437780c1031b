package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The staff's own pages: sign-in and case page. */
final class DeskPages {

    private static final String PASSWORD = "demo";

    private final Window window;

    DeskPages(Window window) {
        this.window = window;
    }

    /** Signs in on the page that stands before every staff page. */
    void signIn(String account) {
        window.page().locator("input[name=username]").fill(account);
        window.page().locator("input[name=password]").fill(PASSWORD);
        window.look("staff-sign-in");
        window.press("Sign in");
    }

    void openCase(String reference) {
        window.visit("/desk/paths/" + reference);
    }

    /** Skips the phase in which the organisation is. */
    void skipPhase(String phase, String reason) {
        window.reloadUntil(window.page().locator("dd.govuk-summary-list__value", new Page.LocatorOptions().setHasText(phase)));
        window.press("Skip this phase");
        window.page().locator("#reason").fill(reason);
        window.look("skip-phase");
        window.press("Yes, skip this phase");
        assertThat(window.page().locator(".govuk-notification-banner--success")).containsText("The phase was skipped");
        assertThat(timeline()).containsText(reason);
        window.look("case-after-skip");
    }

    Locator timeline() {
        return window.page().locator(".desk-timeline");
    }
}
