package eu.inclusion.pathway.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import eu.inclusion.pathway.applicationform.SectionKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The people of the walk, each at a browser of their own, and what they do one after the other. */
final class Walk {

    private static final Map<SectionKind, String> SECTIONS = Map.of(
            SectionKind.CONTEXT, "Context", SectionKind.PRIORITIES, "Priorities and topics", SectionKind.DESCRIPTION, "Project description",
            SectionKind.ORGANISATIONS, "Participating organisations", SectionKind.COOPERATION, "Cooperation arrangements",
            SectionKind.ACTIVITIES, "Activities and budget", SectionKind.IMPACT, "Impact and follow-up",
            SectionKind.SUMMARY, "Project summary", SectionKind.VALUES, "Values and conditions");
    private static final String UNCLAIMED = "My agency - unclaimed";
    private static final String REASONS = "A convincing project. The school and the youth centre need each other.";
    private static final String GOALS = "A clear planning, and pupils who decide with us.";

    private final Window organisation;
    private final Window anna;
    private final Window eva;
    private final Window mila;
    private final Window carla;
    private final Window ada;
    private final PortalPages portal;
    private final TasklistPages annasTasks;
    private final CockpitPages cockpit;
    private String reference = "";

    Walk(Browser browser, String base) {
        organisation = Window.telephone(browser, base);
        anna = Window.screen(browser, base);
        eva = Window.screen(browser, base);
        mila = Window.screen(browser, base);
        carla = Window.screen(browser, base);
        ada = Window.screen(browser, base);
        portal = new PortalPages(organisation);
        annasTasks = new TasklistPages(anna);
        cockpit = new CockpitPages(carla);
    }

    void walk() {
        cockpit.signIn("carla");
        int mentoredBefore = cockpit.organisationsIn("Mentoring");
        organisationRegistersAndTellsAboutItself();
        annaAssessesTheMapping();
        annaSkipsTheEvents();
        theDeadlinePasses(organisationApplies());
        officersOfTwoAgenciesKeepToTheirOwn();
        organisationReadsTheDecision();
        annaMatchesAMentor();
        milaAgreesGoalsAndPlansASession();
        organisationSeesItsMentor();
        carlaSeesThePhase(mentoredBefore);
    }

    private void organisationRegistersAndTellsAboutItself() {
        portal.registerInterest(OrganisationInTheWalk.interest());
        Outbox mailbox = new Outbox(organisation);
        mailbox.open(OrganisationInTheWalk.EMAIL, "Tell us about " + OrganisationInTheWalk.NAME);
        mailbox.followLink();
        portal.answerToDo("Answer the mapping survey", OrganisationInTheWalk.survey());
        portal.home();
        assertThat(portal.presentStep()).containsText("Mapping");
    }

    private void annaAssessesTheMapping() {
        annasTasks.signIn("anna");
        annasTasks.open("Mapping", "Assess the mapping", OrganisationInTheWalk.NAME);
        annasTasks.claim();
        assertThat(annasTasks.form()).containsText("240 young people a year");
        annasTasks.cardsShowTheirCases();
        Screenshots.show(anna.page(), "tasklist");
        annasTasks.chooseTab("Case file");
        assertThat(annasTasks.caseFile()).containsText("An Voorbeeld");
        reference = annasTasks.caseFile().locator("small").innerText();
        Screenshots.take(anna.page(), "tasklist-case-file");
        annasTasks.chooseTab("Form");
        annasTasks.tick("The organisation is invited on");
        annasTasks.complete();
    }

    private void annaSkipsTheEvents() {
        DeskPages desk = new DeskPages(anna);
        desk.openCase(reference);
        desk.skipPhase("National event", "Took part in our national day last month.");
        desk.openCase(reference);
        desk.skipPhase("International event", "Found its partner through its town.");
    }

    /** Gives back the year of the call. */
    private int organisationApplies() {
        portal.home();
        organisation.reloadUntil(portal.toDo("Write an application"));
        assertThat(portal.presentStep()).containsText("Grant application");
        assertThat(portal.step("National event")).containsText("Skipped");
        organisation.show("portal-home");
        ApplicationPages application = new ApplicationPages(organisation);
        int year = application.start();
        Map<SectionKind, Map<String, Object>> answers = OrganisationInTheWalk.application(year);
        answers.forEach((kind, typed) -> application.write(SECTIONS.get(kind), typed));
        application.addAnnexes();
        organisation.look("application");
        organisation.show("application");
        application.submit();
        receiptIsProof(application);
        return year;
    }

    /** Nobody examines an application before the deadline of its call. */
    private void theDeadlinePasses(int year) {
        new CallPages(ada).bringForward("Small-scale Partnership (KA210)", year);
        CallPages.letItPass(organisation);
    }

    private void receiptIsProof(ApplicationPages application) {
        assertThat(application.fact("Received")).containsText("Brussels time, UTC");
        assertThat(application.fact("Agency")).hasText("EPOS vzw");
        String fingerprint = application.fact("Fingerprint").innerText();
        assertThat(fingerprint).matches("[0-9a-f]{64}");
        organisation.show("receipt");
        organisation.follow("Page on which anyone can check this receipt");
        assertThat(organisation.page().getByRole(AriaRole.STATUS)).containsText("The fingerprint belongs to this receipt");
        organisation.look("receipt-verified");
        organisation.page().locator("#fingerprint").fill(fingerprint.replace(fingerprint.charAt(0), fingerprint.charAt(0) == 'a' ? 'b' : 'a'));
        organisation.press("Check");
        assertThat(organisation.page().getByRole(AriaRole.STATUS)).containsText("The fingerprint does not belong to this receipt");
    }

    private void officersOfTwoAgenciesKeepToTheirOwn() {
        TasklistPages evasTasks = new TasklistPages(eva);
        evasTasks.signIn("eva");
        evasTasks.open(UNCLAIMED, "Decide on the grant", OrganisationInTheWalk.NAME);
        annasTasks.goTo("Grant applications");
        assertThat(annasTasks.tasks().filter(new Locator.FilterOptions().setHasText("Decide on the grant")).first()).isVisible();
        assertThat(annasTasks.tasks().filter(new Locator.FilterOptions().setHasText(OrganisationInTheWalk.PROJECT))).hasCount(0);
        evasTasks.claim();
        Screenshots.take(eva.page(), "tasklist-award");
        evasTasks.tick("Awarded");
        evasTasks.type("Reasons for the organisation", REASONS);
        evasTasks.complete();
    }

    private void organisationReadsTheDecision() {
        new Outbox(organisation).open(OrganisationInTheWalk.EMAIL, "was selected");
        organisation.visit("/portal/applications");
        organisation.follow(OrganisationInTheWalk.PROJECT);
        Locator reasons = organisation.page().getByText(REASONS);
        organisation.reloadUntil(reasons);
        assertThat(new ApplicationPages(organisation).fact("Status")).hasText("Grant awarded");
        organisation.look("decision");
    }

    private void annaMatchesAMentor() {
        annasTasks.goTo("Mentoring");
        annasTasks.open("Mentoring", "Match mentor", OrganisationInTheWalk.NAME);
        annasTasks.claim();
        annasTasks.tick("The organisation gets a mentor");
        annasTasks.choose("Who becomes the mentor?", "Mila Mentor");
        annasTasks.type("What should the mentor know?", "Enthusiastic, and new to project management.");
        annasTasks.complete();
    }

    private void milaAgreesGoalsAndPlansASession() {
        TasklistPages tasks = new TasklistPages(mila);
        tasks.signIn("mila");
        tasks.open("My tasks", "Agree goals", OrganisationInTheWalk.NAME);
        tasks.tick("Yes, we have agreed goals");
        tasks.type("What do you want to reach?", GOALS);
        tasks.complete();
        tasks.open("My tasks", "Plan session", OrganisationInTheWalk.NAME);
        tasks.tick("I plan a session");
        tasks.typeMoment("Day", LocalDate.now().plusDays(7).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        tasks.typeMoment("Time", "14:00");
        tasks.tick("On-line");
        tasks.type("Where?", "A link follows by e-mail");
        tasks.choose("What for?", "The project under way");
        Screenshots.take(mila.page(), "tasklist-session");
        tasks.complete();
    }

    private void organisationSeesItsMentor() {
        portal.home();
        assertThat(portal.presentStep()).containsText("Mentoring");
        organisation.look("portal-mentored");
        organisation.page().locator("a[href*='/portal/mentoring/']").first().click();
        Locator session = organisation.page().getByText("A link follows by e-mail");
        organisation.reloadUntil(session);
        assertThat(organisation.page().locator("main")).containsText("Mila Mentor");
        assertThat(organisation.page().locator("main")).containsText(GOALS);
        organisation.look("mentoring");
        DeskPages desk = new DeskPages(anna);
        desk.openCase(reference);
        assertThat(desk.timeline()).containsText("Found its partner through its town.");
        anna.look("case");
        anna.show("desk-case");
    }

    private void carlaSeesThePhase(int mentoredBefore) {
        cockpit.dashboard();
        assertThat(cockpit.organisationsIn("Mentoring")).isEqualTo(mentoredBefore + 1);
        assertThat(cockpit.card()).containsText("By strand");
        cockpit.card().evaluate("card => card.scrollIntoView()");
        Screenshots.show(carla.page(), "cockpit");
        cockpit.openDiagram("Organisation path");
        assertThat(cockpit.badges()).hasCount(5);
        assertThat(cockpit.countOn("CallActivity_Mentoring")).hasText(String.valueOf(mentoredBefore + 1));
        Screenshots.show(carla.page(), "cockpit-diagram");
    }
}
