package eu.inclusion.pathway.portal.travel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.OrganisationRegister;
import eu.inclusion.pathway.organisationpath.OrganisationPaths;
import eu.inclusion.pathway.preparation.GuestsOfAnEvent;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.travel.TravelClaims;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.Authentication;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An organisation claims a journey in the portal; officers of the agency that pays read it with its receipts, and nobody else. */
@ProductTest
@OnH2
class TravelPagesTest {

    private static final AgencyCode AGENCY = new AgencyCode("FR02");

    @Autowired
    private MockMvc browser;
    @Autowired
    private OrganisationRegister register;
    @Autowired
    private OrganisationPaths paths;
    @Autowired
    private EventPlanning planning;
    @Autowired
    private Invitations invitations;
    @Autowired
    private Replies replies;
    @Autowired
    private EventPersons persons;
    @Autowired
    private Attendance attendance;
    @Autowired
    private TravelClaims claims;
    @Autowired
    private TestClock clock;

    private GuestsOfAnEvent guests;
    private Event event;
    private ParticipationId organisation;

    @BeforeEach
    void anOrganisationThatCame() {
        clock.set(TestClock.START);
        guests = new GuestsOfAnEvent(register, paths, planning, invitations, replies, persons, clock);
        event = guests.event(AGENCY, EventKind.NATIONAL);
        organisation = guests.comes(event, "Mo");
        attendance.record(event.id(), List.of(organisation), List.of());
    }

    @Test
    void aJourneyIsClaimedWithReceiptsAndSentOnce() throws Exception {
        browser.perform(own(get(travel()))).andExpect(status().isOk()).andExpect(content().string(containsString("Not claimed")));
        browser.perform(own(get(claim()))).andExpect(status().isOk()).andExpect(content().string(containsString("IBAN")));
        browser.perform(own(post(claim())).params(answers()).param("iban", "BE00 0000 0000 0000").with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("check digits")));
        browser.perform(own(post(claim())).params(answers()).param("iban", "BE71 0961 2345 6769").with(csrf())).andExpect(redirectedUrl(claim() + "?written"));
        browser.perform(own(post(claim() + "/sending")).with(csrf())).andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("at least one receipt")));
        browser.perform(own(multipart(claim() + "/receipts").file(new MockMultipartFile("file", "ticket.pdf", "application/pdf",
                "no pdf".getBytes(StandardCharsets.US_ASCII)))).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(own(multipart(claim() + "/receipts").file(ticket())).with(csrf())).andExpect(status().is3xxRedirection());
        String receipt = browser.perform(own(get(claim()))).andReturn().getResponse().getContentAsString();
        assertThat(receipt).contains("ticket.pdf", "€ 42.50");
        browser.perform(own(get(claim()))).andExpect(content().string(containsString("Throw the claim away"))).andExpect(content().string(not(containsString("name=\"iban\""))));
        browser.perform(own(get(claim() + "?change=yes"))).andExpect(content().string(containsString("name=\"iban\"")));
        browser.perform(own(post(claim() + "/sending")).with(csrf())).andExpect(redirectedUrl(travel() + "?sent"));
        browser.perform(own(post(claim() + "/removal")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(own(post(claim() + "/taking-back")).with(csrf())).andExpect(redirectedUrl(claim() + "?back"));
        browser.perform(own(post(claim() + "/taking-back")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(own(post(claim() + "/sending")).with(csrf())).andExpect(redirectedUrl(travel() + "?sent"));
        browser.perform(own(post(claim() + "/sending")).with(csrf())).andExpect(status().isUnprocessableEntity());
        browser.perform(own(get(travel()))).andExpect(content().string(containsString("With the agency")));

        String reference = claims.findByParticipationId(organisation).get(0).reference();
        Matcher file = Pattern.compile("/receipts/([0-9a-f-]{36})").matcher(receipt);
        assertThat(file.find()).isTrue();
        String desk = "/desk/travel-claims/" + reference;
        browser.perform(get("/desk/travel-claims").with(Visitors.as(Visitors.officer("FR02")))).andExpect(content().string(containsString(reference)));
        browser.perform(get(desk).with(Visitors.as(Visitors.officer("FR02")))).andExpect(status().isOk())
                .andExpect(content().string(containsString("ticket.pdf"))).andExpect(content().string(containsString("BE71096123456769")));
        browser.perform(get(desk + "/receipts/" + file.group(1)).with(Visitors.as(Visitors.officer("FR02")))).andExpect(status().isOk());
        browser.perform(own(get(claim() + "/receipts/" + file.group(1)))).andExpect(status().isOk());
        for (Authentication stranger : List.of(Visitors.officer("BE05"), Visitors.staff(Role.COORDINATOR, "FR02"), Visitors.staff(Role.MENTOR, "FR02"),
                Visitors.staff(Role.ADMINISTRATOR))) {
            browser.perform(get(desk).with(Visitors.as(stranger))).andExpect(status().isNotFound());
            browser.perform(get(desk + "/receipts/" + file.group(1)).with(Visitors.as(stranger))).andExpect(status().isNotFound());
            browser.perform(get("/desk/travel-claims").with(Visitors.as(stranger))).andExpect(content().string(not(containsString(reference))));
        }
    }

    @Test
    void aDraftIsNobodysButTheOrganisations() throws Exception {
        browser.perform(own(post(claim())).params(answers()).param("iban", "BE71 0961 2345 6769").with(csrf())).andExpect(redirectedUrl(claim() + "?written"));
        String reference = claims.findByParticipationId(organisation).get(0).reference();

        browser.perform(get("/desk/travel-claims/" + reference).with(Visitors.as(Visitors.officer("FR02")))).andExpect(status().isNotFound());
        browser.perform(get(claim()).with(Visitors.as(Visitors.contact(new OrganisationId(UUID.randomUUID()))))).andExpect(status().isNotFound());
        browser.perform(post(claim() + "/sending").with(Visitors.as(Visitors.contact(new OrganisationId(UUID.randomUUID())))).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aLeadOfficerSaysWhatTheAgencyPays() throws Exception {
        Authentication lead = Visitors.staff(Role.LEAD_OFFICER, "LT01");
        browser.perform(post("/desk/travel-rules").param("agency", "LT01").param("mostPerPerson", "a lot").param("explanation", "Bus").with(Visitors.as(lead))
                .with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("a lot")));
        browser.perform(post("/desk/travel-rules").param("agency", "LT01").param("mostPerPerson", "300,50").param("explanation", "Second class").with(Visitors.as(lead))
                .with(csrf())).andExpect(redirectedUrl("/desk/travel-rules?agency=LT01"));
        browser.perform(get("/desk/travel-rules").with(Visitors.as(lead))).andExpect(content().string(containsString("300.50")));
        browser.perform(post("/desk/travel-rules").param("agency", "BE05").param("explanation", "Nothing").with(Visitors.as(lead)).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void amountsOfTheRulesAreReadAsPeopleTypeThemAndNothingElse() throws Exception {
        Authentication lead = Visitors.staff(Role.LEAD_OFFICER, "LV01");
        for (String typed : List.of("1e9", "1e999999999", "999999999999", "0x10", "12.3456")) {
            browser.perform(post("/desk/travel-rules").param("agency", "LV01").param("mostPerPerson", typed).param("explanation", "Bus").with(Visitors.as(lead))
                    .with(csrf())).andExpect(status().isUnprocessableEntity()).andExpect(content().string(containsString("Write amounts as numbers")))
                    .andExpect(content().string(containsString(typed)));
        }
        browser.perform(post("/desk/travel-rules").param("agency", "LV01").param("mostPerPerson", "€ 1.250,50").param("explanation", "Bus").with(Visitors.as(lead))
                .with(csrf())).andExpect(redirectedUrl("/desk/travel-rules?agency=LV01"));
        browser.perform(get("/desk/travel-rules").with(Visitors.as(lead))).andExpect(content().string(containsString("1250.50")));
    }

    private static MultiValueMap<String, String> answers() {
        MultiValueMap<String, String> answers = new LinkedMultiValueMap<>();
        Map.of("accountHolder", "Mo", "legs[0].travelledOn.day", "1", "legs[0].travelledOn.month", "6", "legs[0].travelledOn.year", "2025",
                "legs[0].departure", "Genk", "legs[0].arrival", "Ghent", "legs[0].travelledBy", "TRAIN", "legs[0].cost", "42.50", "legs[0].currency", "EUR")
                .forEach(answers::add);
        return answers;
    }

    private static MockMultipartFile ticket() {
        return new MockMultipartFile("file", "ticket.pdf", "application/pdf", "%PDF-1.4 ticket".getBytes(StandardCharsets.US_ASCII));
    }

    private <B extends AbstractMockHttpServletRequestBuilder<B>> B own(B request) {
        return request.with(Visitors.as(Visitors.contact(replies.get(organisation).organisationId())));
    }

    private String travel() {
        return "/portal/preparations/" + organisation.text() + "/travel";
    }

    private String claim() {
        return travel() + "/" + guests.person(organisation, "Mo").id().text();
    }
}
