package eu.inclusion.pathway.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Camunda Cockpit as the coordinator uses it. */
final class CockpitPages {

    private static final String ADDRESS = "/camunda/app/cockpit/default/";
    private static final String CARD = ".pathway-card .pathway-table";

    private final Window window;

    CockpitPages(Window window) {
        this.window = window;
    }

    void signIn(String account) {
        window.visit(ADDRESS);
        new DeskPages(window).signIn(account);
        dashboard();
    }

    void dashboard() {
        window.visit(ADDRESS, CARD);
    }

    /** The card on the first page: organisations per phase and strand. */
    Locator card() {
        return window.page().locator(".pathway-card");
    }

    /** How many organisations of all agencies are in a phase now. */
    int organisationsIn(String phase) {
        Locator table = window.page().locator(CARD).first();
        int column = table.locator("thead th").allInnerTexts().indexOf(phase);
        return Integer.parseInt(table.locator("tr.pathway-all td").nth(column).innerText().strip());
    }

    /** Opens a process from the list of processes. */
    void openDiagram(String process) {
        window.page().locator("nav a[href*='processes'], a[href*='#/processes']").first().click();
        window.page().locator("table a", new Page.LocatorOptions().setHasText(process)).first().click();
        window.page().locator(".djs-container").waitFor();
    }

    /** The figures on the diagram, one for each phase. */
    Locator badges() {
        return window.page().locator(".pathway-badge");
    }

    /** How many organisations are in a phase now, as the diagram says. */
    Locator countOn(String element) {
        return window.page().locator("[data-container-id='" + element + "'] .pathway-badge__running");
    }
}
