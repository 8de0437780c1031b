package eu.inclusion.pathway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URI;

/** The demo's letters: what stands in a person's mailbox. */
final class Outbox {

    private final Window window;

    Outbox(Window window) {
        this.window = window;
    }

    /** Opens the letter to this address with these words in its subject, as soon as it has been written. */
    void open(String recipient, String subject) {
        window.visit("/demo/outbox?recipient=" + recipient);
        Locator letter = window.page().locator("table a", new Page.LocatorOptions().setHasText(subject));
        window.reloadUntil(letter);
        window.look("outbox");
        letter.first().click();
        window.page().locator("#letter").waitFor();
        window.look("letter");
    }

    /** Follows the one-time link of the letter that is open; it names the product's public address, we stay at the test's. */
    void followLink() {
        URI link = URI.create(window.page().locator("#letter a").first().getAttribute("href"));
        window.visit(link.getRawPath() + "?" + link.getRawQuery());
        window.look("sign-in-link");
        window.press("Sign in");
    }
}
