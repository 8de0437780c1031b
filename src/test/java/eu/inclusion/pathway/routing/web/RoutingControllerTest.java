package eu.inclusion.pathway.routing.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.web.ApiTexts;
import eu.inclusion.pathway.routing.DecidedField;
import eu.inclusion.pathway.routing.FieldDecision;
import eu.inclusion.pathway.routing.ManagedBy;
import eu.inclusion.pathway.routing.RouteTexts;
import eu.inclusion.pathway.routing.Routing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** {@code POST /api/routings} as other systems see it. */
class RoutingControllerTest {

    private final MessageSource messages = ApiTexts.of("programme", "grantapplication");
    private MockMvc door;

    @BeforeEach
    void open() {
        FieldDecision fields = mock(FieldDecision.class);
        when(fields.decide(any(), anyInt())).thenReturn(new DecidedField(Field.YOUTH, ManagedBy.NATIONAL_AGENCY));
        when(fields.decide(Impact.SPORT, 2025)).thenReturn(new DecidedField(Field.SPORT, ManagedBy.EACEA));
        when(fields.decide(Impact.SPORT, 2026)).thenReturn(new DecidedField(Field.SPORT, ManagedBy.EACEA));
        when(fields.decide(Impact.SCHOOL, 2026)).thenReturn(new DecidedField(Field.SCHOOL, ManagedBy.NATIONAL_AGENCY));
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("fields", fields);
        beans.registerSingleton("agencies", NationalAgencies.shipped());
        beans.registerSingleton("countries", Countries.shipped());
        beans.registerSingleton("messages", messages);
        RoutingController controller = new RoutingController(
                beans.createBean(Routing.class), beans.createBean(RouteTexts.class), RuleSets.shipped());
        door = MockMvcBuilders.standaloneSetup(controller).setControllerAdvice(ApiTexts.problems(messages)).build();
    }

    @Test
    void itAnswersWithFieldAgencyAndReason() throws Exception {
        send("{'country':'BE','community':'NL','impact':'OUT_OF_SCHOOL','callYear':2025}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.field").value("YOUTH"))
                .andExpect(jsonPath("$.agency.code").value("BE05"))
                .andExpect(jsonPath("$.agency.name").value("JINT vzw"))
                .andExpect(jsonPath("$.agency.confirmed").value(true))
                .andExpect(jsonPath("$.reason").value(containsString("Belgium (Dutch-speaking (Flemish) Community)")));
    }

    @Test
    void itSaysWhetherTheActionThatWasNamedIsOfferedInThatField() throws Exception {
        send("{'country':'NL','impact':'OUT_OF_SCHOOL','callYear':2025,'action':'KA210'}").andExpect(jsonPath("$.actionOffered").value(true));
        send("{'country':'NL','impact':'OUT_OF_SCHOOL','callYear':2015,'action':'KA203'}").andExpect(status().isOk())
                .andExpect(jsonPath("$.field").value("YOUTH")).andExpect(jsonPath("$.actionOffered").value(false))
                .andExpect(jsonPath("$.reason").value(containsString("is not offered in that field (Youth)")));
        send("{'country':'NL','impact':'OUT_OF_SCHOOL','callYear':2025}").andExpect(jsonPath("$.actionOffered").doesNotExist());
    }

    @Test
    void ofWhatEaceaOffersItSaysNothing() throws Exception {
        for (String action : new String[] {"KA240", "KA210"}) {
            send("{'country':'NL','impact':'SPORT','callYear':2026,'action':'" + action + "'}").andExpect(status().isOk())
                    .andExpect(jsonPath("$.agency.code").value("EACEA")).andExpect(jsonPath("$.actionOffered").doesNotExist());
        }
        send("{'country':'NL','impact':'OUT_OF_SCHOOL','callYear':2026,'action':'KA240'}").andExpect(jsonPath("$.actionOffered").value(false));
        send("{'country':'NL','impact':'SCHOOL','callYear':2026,'action':'KA240'}").andExpect(jsonPath("$.actionOffered").value(true));
    }

    @Test
    void itSaysWhenTheCommunityIsNeeded() throws Exception {
        send("{'country':'BE','impact':'OUT_OF_SCHOOL','callYear':2025}")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.agency").value(nullValue()))
                .andExpect(jsonPath("$.missing").value("community"))
                .andExpect(jsonPath("$.reason").value(containsString("language community")));
    }

    @Test
    void sportGoesToEacea() throws Exception {
        send("{'country':'EL','impact':'SPORT','callYear':2025}")
                .andExpect(jsonPath("$.field").value("SPORT"))
                .andExpect(jsonPath("$.agency.code").value("EACEA"))
                .andExpect(jsonPath("$.agency.name").value("European Education and Culture Executive Agency"));
    }

    @Test
    void bothCodesOfGreeceMeanGreece() throws Exception {
        send("{'country':'GR','impact':'OUT_OF_SCHOOL','callYear':2025}").andExpect(jsonPath("$.agency.code").value("EL02"));
        send("{'country':'EL','impact':'OUT_OF_SCHOOL','callYear':2025}")
                .andExpect(jsonPath("$.agency.code").value("EL02"))
                .andExpect(jsonPath("$.agency.confirmed").value(false))
                .andExpect(jsonPath("$.reason").value(containsString("has not been confirmed")));
    }

    @Test
    void everyYearAndActionWithRulesIsAnswered() throws Exception {
        for (RuleSets.Key key : RuleSets.shipped().known()) {
            send("{'country':'PL','impact':'SCHOOL','callYear':" + key.callYear() + ",'action':'" + key.action() + "'}")
                    .andExpect(status().isOk()).andExpect(jsonPath("$.agency.code").value("PL01"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"'callYear':2031|call 2031", "'callYear':2027|call 2027",
        "'callYear':2025,'action':'KA240-SCH'|KA240 for call 2025", "'callYear':2019,'action':'KA210'|KA210 for call 2019"})
    void aYearOrActionWithoutRulesIsRefusedWithThoseThatHaveSome(String call, String said) throws Exception {
        send("{'country':'PL','impact':'SCHOOL'," + call + "}").andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString(said)))
                .andExpect(jsonPath("$.known[?(@.callYear == 2020 && @.action == 'KA205')]").isNotEmpty());
    }

    @Test
    void itAnswersInDutchWhenAsked() throws Exception {
        door.perform(post("/api/routings").header("Accept-Language", "nl-BE,nl;q=0.9,en;q=0.5")
                        .content("{\"country\":\"BE\",\"community\":\"NL\",\"impact\":\"OUT_OF_SCHOOL\",\"callYear\":2025}"))
                .andExpect(content().encoding("UTF-8"))
                .andExpect(jsonPath("$.reason").value(containsString("Je land is België")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "{'country':'QQ','impact':'SCHOOL','callYear':2025}|country",
        "{'country':7,'impact':'SCHOOL','callYear':2025}|country",
        "{'impact':'SCHOOL','callYear':2025}|country",
        "{'country':'BE','community':'XX','impact':'SCHOOL','callYear':2025}|community",
        "{'country':'BE','impact':'MOON','callYear':2025}|impact",
        "{'country':'BE','callYear':2025}|impact",
        "{'country':'BE','impact':'SCHOOL'}|callYear",
        "{'country':'BE','impact':'SCHOOL','callYear':'2025'}|callYear",
        "{'country':'BE','impact':'SCHOOL','callYear':20.25}|callYear"
    })
    void whatCannotBeUnderstoodIsRefusedNamingTheField(String body, String field) throws Exception {
        send(body).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {"''|JSON", "{'country':|JSON", "[1]|JSON", "\"\"|empty"})
    void whatIsNoJsonObjectIsRefused(String body, String said) throws Exception {
        send(body).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value(containsString(said)));
    }

    private ResultActions send(String body) throws Exception {
        return door.perform(post("/api/routings").contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"')));
    }
}
