package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;

/** The staff's pages about calls, and the demo's clock, with which a deadline comes soon. */
final class CallPages {

    private final Window administrator;

    CallPages(Window administrator) {
        this.administrator = administrator;
    }

    /** Signs in and brings the deadline of a call forward to noon of tomorrow. */
    void bringForward(String action, int year) {
        administrator.visit("/desk/calls");
        new DeskPages(administrator).signIn("admin");
        administrator.look("calls");
        administrator.follow(action + ", call " + year + ", round 1");
        administrator.page().locator("#deadline-day").fill(LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(1).toString());
        administrator.page().locator("#deadline-time").fill("12:00:00");
        administrator.page().locator("#reason").fill("Brought forward to show what happens then.");
        administrator.look("call");
        administrator.press("Change the deadline");
        assertThat(administrator.page().locator(".govuk-notification-banner--success")).containsText("The deadline has been changed");
        assertThat(administrator.page().locator(".desk-timeline")).containsText("Brought forward");
    }

    /** Goes on in time until that deadline has passed. */
    static void letItPass(Window visitor) {
        visitor.visit("/demo/clock");
        visitor.look("demo-clock");
        visitor.press("On to just after the next deadline");
        assertThat(visitor.page().locator(".govuk-notification-banner--success")).containsText("The clock went on");
    }
}
