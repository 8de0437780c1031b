package eu.inclusion.pathway.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.Visitors;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may come to which address. Every address that the product answers must stand in this table. */
@ProductTest
@OnH2
class AuthorisationTableTest {

    /** Everyone, signed in or not. */
    private static final Set<String> EVERYONE = Set.of(
            "GET /", "GET /accessibility", "GET /language", "GET /login",
            "GET /interest", "POST /interest", "GET /interest/thanks",
            "GET /fit", "GET /fit/{slug}", "GET /fit/informal-group", "GET /fit/answers", "GET /fit/result",
            "GET /ideas", "POST /ideas", "GET /ideas/thanks", "GET /ideas/{secret}", "POST /ideas/{secret}/withdrawal",
            "GET /portal/sign-in", "POST /portal/sign-in", "GET /portal/sign-in/link", "POST /portal/sign-in/link",
            "GET /events", "GET /events/{reference}", "GET /events/{reference}.ics", "GET /events/feed.ics", "GET /feeds/{secret}.ics",
            "GET /receipts/{reference}", "GET /partner-consents/{secret}", "POST /partner-consents/{secret}",
            "GET /preparations/{secret}", "POST /preparations/{secret}", "GET /preparations/{secret}/infopack", "GET /preparations/{secret}/infopack/{document}",
            "GET /guardian-permissions/{secret}", "POST /guardian-permissions/{secret}", "GET /guardian-permissions/answered",
            "POST /api/eligibility-checks", "POST /api/routings");

    /** Who speaks for an organisation. */
    private static final Set<String> CONTACTS = Set.of(
            "GET /portal", "GET /portal/organisations/{id}",
            "GET /portal/organisations/{id}/withdraw", "POST /portal/organisations/{id}/withdraw",
            "GET /portal/organisations/{id}/withdrawn", "POST /portal/organisations/{id}/wake",
            "GET /portal/organisations/{id}/calendar", "POST /portal/organisations/{id}/calendar", "POST /portal/organisations/{id}/calendar/end",
            "GET /portal/to-dos/{id}", "POST /portal/to-dos/{id}", "GET /portal/to-dos/done",
            "GET /portal/applications", "POST /portal/applications", "GET /portal/applications/{id}",
            "GET /portal/applications/{id}/answers", "GET /portal/applications/{id}/checklist",
            "GET /portal/applications/{id}/receipt", "GET /portal/applications/{id}/submission.json",
            "GET /portal/applications/{id}/sections/{slug}", "POST /portal/applications/{id}/sections/{slug}",
            "GET /portal/applications/{id}/sections/annexes", "POST /portal/applications/{id}/sections/annexes",
            "POST /portal/applications/{id}/sections/annexes/removal", "GET /portal/applications/{id}/sections/annexes/{document}",
            "GET /portal/applications/{id}/draft.pdf", "GET /portal/applications/{id}/declaration.pdf",
            "GET /portal/applications/{id}/versions/{number}/application.pdf",
            "GET /portal/applications/{id}/versions/{number}/receipt.pdf",
            "GET /portal/applications/{id}/supplements", "POST /portal/applications/{id}/supplements",
            "GET /portal/applications/{id}/supplements/{document}",
            "GET /portal/applications/{id}/received-files", "GET /portal/applications/{id}/received-files/{document}",
            "GET /portal/applications/{id}/people", "POST /portal/applications/{id}/people",
            "GET /portal/applications/{id}/people/{person}", "POST /portal/applications/{id}/people/{person}",
            "POST /portal/applications/{id}/people/{person}/withdrawal",
            "GET /portal/applications/{id}/partners", "POST /portal/applications/{id}/partners",
            "POST /portal/applications/{id}/partners/reminder", "GET /portal/applications/{id}/versions/comparison",
            "POST /portal/applications/{id}/submission",
            "POST /portal/applications/{id}/reopening",
            "GET /portal/applications/{id}/withdrawal", "POST /portal/applications/{id}/withdrawal",
            "GET /portal/fit", "POST /portal/fit",
            "GET /portal/preparations/{participation}", "GET /portal/preparations/{participation}/persons/{person}",
            "POST /portal/preparations/{participation}/persons/{person}", "POST /portal/preparations/{participation}/persons/{person}/link",
            "POST /portal/preparations/{participation}/persons/{person}/guardian-paper",
            "POST /portal/preparations/{participation}/persons/{person}/guardian-reminder",
            "GET /portal/preparations/{participation}/travel", "GET /portal/preparations/{participation}/travel/{person}",
            "POST /portal/preparations/{participation}/travel/{person}", "POST /portal/preparations/{participation}/travel/{person}/sending",
            "POST /portal/preparations/{participation}/travel/{person}/taking-back", "POST /portal/preparations/{participation}/travel/{person}/removal",
            "POST /portal/preparations/{participation}/travel/{person}/receipts",
            "POST /portal/preparations/{participation}/travel/{person}/receipts/removal",
            "GET /portal/preparations/{participation}/travel/{person}/receipts/{document}",
            "GET /portal/preparations/{participation}/infopack", "GET /portal/preparations/{participation}/infopack/{document}",
            "GET /portal/events/{id}", "POST /portal/events/{id}", "POST /portal/events/{id}/still-coming",
            "GET /portal/events/{id}/giving-back", "POST /portal/events/{id}/giving-back",
            "GET /portal/organisations/{id}/international-events", "GET /portal/organisations/{id}/international-events/{reference}",
            "GET /portal/organisations/{id}/international-events/{reference}/application",
            "POST /portal/organisations/{id}/international-events/{reference}/application",
            "POST /portal/organisations/{id}/international-events/{reference}/withdrawal",
            "GET /portal/mentoring/{id}");

    /** Contacts, and who speaks for no organisation and was invited to a draft; which drafts and what of them, each page decides. */
    private static final Set<String> GUESTS = Set.of(
            "GET /portal/applications/{id}/history", "GET /portal/applications/{id}/history/{slug}",
            "GET /portal/applications/{id}/history/{slug}/comparison", "POST /portal/applications/{id}/history/{slug}/restoration",
            "GET /portal/applications/{id}/comments/{slug}", "POST /portal/applications/{id}/comments/{slug}",
            "POST /portal/applications/{id}/comments/{slug}/{comment}/done",
            "GET /portal", "GET /portal/shared", "GET /portal/applications/{id}", "GET /portal/applications/{id}/checklist",
            "GET /portal/applications/{id}/sections/{slug}", "POST /portal/applications/{id}/sections/{slug}",
            "GET /portal/applications/{id}/sections/{slug}/autosave", "POST /portal/applications/{id}/sections/{slug}/autosave",
            "POST /portal/applications/{id}/sections/{slug}/sums",
            "GET /portal/applications/{id}/sections/annexes", "POST /portal/applications/{id}/sections/annexes",
            "POST /portal/applications/{id}/sections/annexes/removal", "GET /portal/applications/{id}/sections/annexes/{document}",
            "GET /portal/applications/{id}/draft.pdf");

    /** Who has an account of the staff; which cases they see there, each page decides by agency. */
    private static final Set<String> STAFF = Set.of(
            "GET /desk", "GET /desk/paths/{reference}", "GET /desk/applications/{reference}", "GET /desk/applications/{reference}/application.pdf", "GET /desk/applications/{reference}/files/{document}",
            "GET /desk/paths/{reference}/{step:skip|wake|withdraw}", "POST /desk/paths/{reference}/{step:skip|wake|withdraw}",
            "GET /desk/mapping-lists", "POST /desk/mapping-lists", "GET /desk/mapping-lists/report", "GET /desk/mapping-lists/report.csv",
            "GET /desk/calls", "GET /desk/calls/{call}", "GET /desk/calendar", "POST /desk/calendar/address", "POST /desk/calendar/address/end", "GET /desk/letters/{id}", "GET /desk/letters/{id}/files/{number}",
            "GET /desk/events", "GET /desk/events/{reference}", "GET /desk/events/{reference}/plan", "POST /desk/events/{reference}/plan",
            "POST /desk/events/{reference}/call/stage", "POST /desk/events/{reference}/call/content", "POST /desk/events/{reference}/call/postponement",
            "GET /desk/events/{reference}/call/days", "POST /desk/events/{reference}/call/days",
            "GET /desk/events/{reference}/applicants/{id}", "POST /desk/events/{reference}/applicants/{id}/comment",
            "GET /desk/events/{reference}/applicants/by-telephone/{agency}", "POST /desk/events/{reference}/applicants/by-telephone/{agency}",
            "GET /desk/event-ideas", "GET /desk/event-ideas/{reference}", "POST /desk/event-ideas/{reference}/comments", "POST /desk/event-ideas/{reference}/funding",
            "GET /desk/events/{reference}/invitees", "POST /desk/events/{reference}/invitees",
            "GET /desk/events/{reference}/invitees/letter", "POST /desk/events/{reference}/invitees/letter",
            "GET /desk/events/{reference}/rounds", "GET /desk/events/{reference}/rounds/{number}",
            "POST /desk/events/{reference}/rounds/{number}/{step:stop|on|end}", "POST /desk/events/{reference}/registration/closing", "POST /desk/events/{reference}/silence",
            "GET /desk/events/{reference}/move", "POST /desk/events/{reference}/move",
            "GET /desk/events/{reference}/cancel", "POST /desk/events/{reference}/cancel", "POST /desk/events/{reference}/places",
            "POST /desk/events/{reference}/questions/{participation}",
            "GET /desk/events/{reference}/door", "POST /desk/events/{reference}/door",
            "GET /desk/events/{reference}/door/walk-in", "POST /desk/events/{reference}/door/walk-in",
            "GET /desk/events/{reference}/attendance", "GET /desk/events/{reference}/attendance/{attendee}",
            "GET /desk/events/{reference}/attendance/{attendee}/origin", "POST /desk/events/{reference}/attendance/{attendee}/origin",
            "POST /desk/events/{reference}/attendance/{attendee}/origin/new",
            "POST /desk/events/{reference}/attendance/{attendee}", "GET /desk/events/{reference}/needs",
            "GET /desk/events/{reference}/needs/{organisation}", "POST /desk/events/{reference}/needs/{organisation}",
            "GET /desk/events/{reference}/report", "GET /desk/events/{reference}/report.pdf", "GET /desk/events/{reference}/report.csv",
            "GET /desk/events/{reference}/feedback", "GET /desk/events/{reference}/feedback.csv",
            "GET /desk/events/{reference}/badges.pdf", "GET /desk/events/{reference}/signatures.pdf",
            "GET /desk/travel-claims", "GET /desk/travel-claims/{reference}", "GET /desk/travel-claims/{reference}/receipts/{document}",
            "GET /desk/events/{reference}/preparation", "GET /desk/events/{reference}/preparation/list.pdf",
            "GET /desk/events/{reference}/preparation/list.csv", "GET /desk/events/{reference}/preparation/{person}",
            "GET /desk/events/{reference}/preparation/{person}/guardian-paper",
            "POST /desk/events/{reference}/preparation/{person}/guardian-no", "POST /desk/events/{reference}/preparation/{person}/guardian-question",
            "GET /desk/events/{reference}/preparation/{person}/by-telephone", "POST /desk/events/{reference}/preparation/{person}/by-telephone",
            "GET /desk/events/{reference}/infopack", "POST /desk/events/{reference}/infopack", "POST /desk/events/{reference}/infopack/files",
            "POST /desk/events/{reference}/infopack/files/removal", "GET /desk/events/{reference}/infopack/files/{document}",
            "GET /desk/strands", "GET /desk/strands/{strand}", "GET /desk/strands/{strand}/work-plan/new", "POST /desk/strands/{strand}/work-plan/new",
            "GET /desk/strands/{strand}/work-plan/{id}", "POST /desk/strands/{strand}/work-plan/{id}",
            "GET /desk/strands/{strand}/joint-projects/new", "POST /desk/strands/{strand}/joint-projects/new",
            "GET /desk/strands/{strand}/joint-projects/{id}", "POST /desk/strands/{strand}/joint-projects/{id}",
            "GET /desk/meetings/{reference}", "POST /desk/meetings/{reference}/times", "POST /desk/meetings/{reference}/cancellation",
            "POST /desk/meetings/{reference}/answers", "POST /desk/meetings/{reference}/actions", "POST /desk/meetings/{reference}/actions/{action}/drop",
            "GET /desk/api/figures", "GET /desk/figures", "GET /desk/figures.csv", "GET /desk/figures.xlsx", "GET /desk/api/task-cases", "GET /desk/api/task-files/{task}");

    /** Who administers the installation. */
    private static final Set<String> ADMINISTRATORS = Set.of(
            "GET /desk/calls/new", "POST /desk/calls/new", "POST /desk/calls/{call}/deadline",
            "POST /desk/calls/{call}/participation", "POST /desk/calls/{call}/taking-back");

    /** Who leads the officers of an agency. */
    private static final Set<String> LEAD_OFFICERS = Set.of("GET /desk/travel-rules", "POST /desk/travel-rules", "GET /desk/what-if", "GET /desk/what-if/list.csv", "GET /desk/what-if/list.xlsx");

    private static final Authentication CONTACT = Visitors.contact(new OrganisationId(UUID.randomUUID()));
    private static final Authentication GUEST = Visitors.guest("mila@example.org");
    private static final Authentication OFFICER = Visitors.officer("BE05");
    private static final Authentication LEAD_OFFICER = Visitors.staff(Role.LEAD_OFFICER, "BE05");
    private static final Authentication ADMINISTRATOR = Visitors.staff(Role.ADMINISTRATOR);

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping addresses;
    @Autowired
    private WebInvocationPrivilegeEvaluator doors;
    @Autowired
    private MockMvc browser;

    @Test
    void everyAddressStandsInTheTable() {
        Set<String> table = new TreeSet<>();
        List.of(EVERYONE, CONTACTS, GUESTS, STAFF, ADMINISTRATORS, LEAD_OFFICERS).forEach(table::addAll);
        assertThat(mapped()).isEqualTo(table);
    }

    @Test
    void whoeverComesGetsInWhereTheTableSaysSoAndNowhereElse() {
        for (String address : mapped()) {
            assertThat(mayOpen(Visitors.NOBODY, address)).as("nobody in particular: " + address).isEqualTo(EVERYONE.contains(address));
            assertThat(mayOpen(CONTACT, address)).as("contact: " + address)
                    .isEqualTo(EVERYONE.contains(address) || CONTACTS.contains(address) || GUESTS.contains(address));
            assertThat(mayOpen(GUEST, address)).as("guest: " + address).isEqualTo(EVERYONE.contains(address) || GUESTS.contains(address));
            assertThat(mayOpen(OFFICER, address)).as("officer: " + address).isEqualTo(EVERYONE.contains(address) || STAFF.contains(address));
            assertThat(mayOpen(LEAD_OFFICER, address)).as("lead officer: " + address)
                    .isEqualTo(EVERYONE.contains(address) || STAFF.contains(address) || LEAD_OFFICERS.contains(address));
            assertThat(mayOpen(ADMINISTRATOR, address)).as("administrator: " + address)
                    .isEqualTo(EVERYONE.contains(address) || STAFF.contains(address) || ADMINISTRATORS.contains(address));
        }
    }

    @Test
    void nobodyComesToTheEngineOrToAnAddressThatNoTableNames() {
        assertThat(List.of("GET /engine-rest/task", "POST /engine-rest/deployment/create", "GET /camunda/app/tasklist/default/",
                "GET /camunda/api/admin/setup/default/user/create", "POST /camunda/api/admin/setup/default/user/create",
                "GET /actuator/metrics", "GET /actuator/env", "GET /h2-console", "GET /demo/outbox", "GET /demo/clock", "POST /demo/clock", "GET /nowhere"))
                .allSatisfy(address -> {
                    assertThat(mayOpen(Visitors.NOBODY, address)).as(address).isFalse();
                    assertThat(mayOpen(CONTACT, address)).as(address).isFalse();
                });
        assertThat(mayOpen(OFFICER, "POST /camunda/api/admin/setup/default/user/create")).isFalse();
        assertThat(mayOpen(OFFICER, "GET /actuator/metrics")).isFalse();
    }

    @Test
    void expertsAndMentorsDoNotReadTheCalls() {
        assertThat(mayOpen(Visitors.staff(Role.EXPERT, "BE05"), "GET /desk/calls")).isFalse();
        assertThat(mayOpen(Visitors.staff(Role.MENTOR, "BE05"), "GET /desk/calls/{call}")).isFalse();
        assertThat(mayOpen(Visitors.staff(Role.COORDINATOR), "GET /desk/calls")).isTrue();
    }

    @Test
    void whoIsNotSignedInIsAskedToAndWhoIsSomebodyElseIsToldSo() throws Exception {
        browser.perform(get("/portal").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("http://localhost/portal/sign-in"));
        browser.perform(get("/desk").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("http://localhost/login"));
        browser.perform(get("/portal").with(Visitors.as(OFFICER))).andExpect(status().isForbidden());
        browser.perform(get("/desk").with(Visitors.as(CONTACT))).andExpect(status().isForbidden());
        browser.perform(get("/camunda/app/tasklist/default/").with(Visitors.as(CONTACT))).andExpect(status().isForbidden());
        browser.perform(get("/nowhere")).andExpect(status().isNotFound());
        browser.perform(get("/demo/outbox").with(Visitors.as(OFFICER))).andExpect(status().isNotFound());
        browser.perform(post("/demo/clock").param("step", "day").with(Visitors.as(ADMINISTRATOR)).with(csrf())).andExpect(status().isNotFound());
        browser.perform(get("/engine-rest/task")).andExpect(status().isUnauthorized());
        browser.perform(post("/portal/to-dos/1").with(Visitors.as(CONTACT))).andExpect(status().isForbidden());
        browser.perform(post("/portal/to-dos/1").with(Visitors.as(CONTACT)).with(csrf())).andExpect(status().isNotFound());
    }

    private boolean mayOpen(Authentication visitor, String address) {
        String[] parts = address.split(" ");
        String path = parts[1].replaceAll("\\{step:skip\\|.*}", "skip").replaceAll("\\{\\w+}", "1");
        return doors.isAllowed("", path, parts[0], visitor);
    }

    private Set<String> mapped() {
        return addresses.getHandlerMethods().entrySet().stream().filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> methods(entry.getKey()).stream().flatMap(method ->
                        entry.getKey().getPatternValues().stream().map(pattern -> method + " " + pattern)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getPackageName().startsWith("eu.inclusion.pathway");
    }

    private static Set<RequestMethod> methods(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        assertThat(methods).as("methods of " + mapping).isNotEmpty();
        return methods;
    }
}
