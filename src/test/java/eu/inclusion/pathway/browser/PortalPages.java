package eu.inclusion.pathway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;

/** The portal as an organisation uses it. */
final class PortalPages {

    private final Window window;

    PortalPages(Window window) {
        this.window = window;
    }

    void registerInterest(Map<String, Object> answers) {
        window.visit("/");
        window.look("first-page");
        window.press("Register your interest");
        window.heading("Register your interest").waitFor();
        new PortalForm(window.page()).fill(answers);
        window.look("interest");
        window.press("Send");
        window.heading("Thank you, we got your message").waitFor();
        window.look("interest-thanks");
    }

    void home() {
        window.visit("/portal");
    }

    /** Does what waits for the organisation, from its home page. */
    void answerToDo(String title, Map<String, Object> answers) {
        home();
        window.reloadUntil(toDo(title));
        window.look("portal-home");
        toDo(title).click();
        window.page().locator("#answers").waitFor();
        new PortalForm(window.page()).fill(answers);
        window.look("to-do");
        window.press("Send");
        window.heading("Thank you, we got your answer").waitFor();
        window.look("to-do-done");
    }

    Locator toDo(String title) {
        return window.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    /** The step of the path on which the organisation is now. */
    Locator presentStep() {
        return window.page().locator("[aria-current=step]");
    }

    Locator step(String phase) {
        return window.page().locator(".pathway-step").filter(new Locator.FilterOptions().setHas(
                window.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(phase).setExact(true))));
    }
}
