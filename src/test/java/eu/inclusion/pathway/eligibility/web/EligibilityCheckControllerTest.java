package eu.inclusion.pathway.eligibility.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.eligibility.FindingTexts;
import eu.inclusion.pathway.programme.web.ApiTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** {@code POST /api/eligibility-checks} as other systems see it. */
class EligibilityCheckControllerTest {

    private static final String ELIGIBLE = """
            {"callYear":2025,"action":"KA220","field":"YOUTH","submittedAt":"2025-03-05T12:00:00+01:00",
             "startDate":"2025-09-01","durationMonths":24,"lumpSumEur":250000,"priorities":["INCLUSION_AND_DIVERSITY"],
             "applicant":{"oid":"E10000001","country":"GR","establishedOn":"2015-05-01","type":"NON_PROFIT"},
             "partners":[{"oid":"E10000002","country":"NL","type":"NGO"},
                         {"oid":"E10000003","country":"PL","type":"SCHOOL","associated":false}]}""";

    private MockMvc door;

    @BeforeEach
    void open() {
        MessageSource messages = ApiTexts.of("programme", "eligibility");
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        beans.registerSingleton("messages", messages);
        EligibilityCheckController controller =
                new EligibilityCheckController(EligibilityCheck.shipped(), beans.createBean(FindingTexts.class));
        door = MockMvcBuilders.standaloneSetup(controller).setControllerAdvice(ApiTexts.problems(messages)).build();
    }

    @Test
    void anApplicationThatMeetsEveryRuleIsEligible() throws Exception {
        send(ELIGIBLE).andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_JSON))
                .andExpect(jsonPath("$.outcome").value("ELIGIBLE"))
                .andExpect(jsonPath("$.findings").value(empty()));
    }

    @Test
    void oneSecondLateIsNotEligible() throws Exception {
        send(ELIGIBLE.replace("12:00:00+01:00", "12:00:01+01:00")).andExpect(status().isOk())
                .andExpect(jsonPath("$.outcome").value("NOT_ELIGIBLE"))
                .andExpect(jsonPath("$.findings").value(hasSize(1)))
                .andExpect(jsonPath("$.findings[0].rule").value("deadline"))
                .andExpect(jsonPath("$.findings[0].outcome").value("NOT_ELIGIBLE"))
                .andExpect(jsonPath("$.findings[0].reason").value(containsString("12:00:01 (Brussels time)")))
                .andExpect(jsonPath("$.findings[0].source").value(containsString("Programme Guide 2025")));
    }

    @Test
    void aMomentWithoutATimeZoneIsOneInBrussels() throws Exception {
        send(ELIGIBLE.replace("12:00:00+01:00", "12:00:00")).andExpect(jsonPath("$.outcome").value("ELIGIBLE"));
        send(ELIGIBLE.replace("12:00:00+01:00", "12:00:01")).andExpect(jsonPath("$.outcome").value("NOT_ELIGIBLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"callYear\":2025,", "\"action\":\"KA220\",", "\"field\":\"YOUTH\",", "\"durationMonths\":24,", "\"lumpSumEur\":250000,",
        "\"submittedAt\":\"2025-03-05T12:00:00+01:00\",", "\"startDate\":\"2025-09-01\",",
        "\"priorities\":[\"INCLUSION_AND_DIVERSITY\"],", "\"oid\":\"E10000001\",", "\"country\":\"GR\",",
        "\"establishedOn\":\"2015-05-01\",", ",\"type\":\"NGO\"", "\"oid\":\"E10000002\",", "\"country\":\"NL\","
    })
    void aFieldLeftOutNeedsAHumanAndIsNoError(String leftOut) throws Exception {
        String body = ELIGIBLE.replace(leftOut, "");
        if (body.equals(ELIGIBLE)) {
            throw new IllegalArgumentException(leftOut + " is not in the request");
        }
        send(body).andExpect(status().isOk()).andExpect(jsonPath("$.outcome").value("NEEDS_HUMAN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"callYear\":2025,\"action\":\"KA210\"}", "{\"applicant\":{},\"partners\":[]}", "{\"field\":null}"})
    void nextToNothingNeedsAHumanAndIsNoError(String body) throws Exception {
        send(body).andExpect(status().isOk()).andExpect(jsonPath("$.findings").isNotEmpty());
    }

    @Test
    void aCallWithoutRulesNeedsAHuman() throws Exception {
        send(ELIGIBLE.replace("\"callYear\":2025", "\"callYear\":2035"))
                .andExpect(jsonPath("$.outcome").value("NEEDS_HUMAN"))
                .andExpect(jsonPath("$.findings[0].rule").value("known-call"));
    }

    @Test
    void theUnitedKingdomIsUnderstoodByBothCodes() throws Exception {
        for (String code : new String[] {"GB", "UK", "gb"}) {
            send(ELIGIBLE.replace("\"PL\"", "\"" + code + "\""))
                    .andExpect(jsonPath("$.outcome").value("NOT_ELIGIBLE"))
                    .andExpect(jsonPath("$.findings[*].reason").value(hasItem(containsString("United Kingdom"))));
        }
    }

    @Test
    void theReasonIsInTheCallersLanguage() throws Exception {
        door.perform(post("/api/eligibility-checks").header("Accept-Language", "nl")
                        .content(ELIGIBLE.replace("\"durationMonths\":24", "\"durationMonths\":40")))
                .andExpect(jsonPath("$.findings[0].reason").value(containsString("Het project duurt 40 maanden.")));
        door.perform(post("/api/eligibility-checks").header("Accept-Language", "ja")
                        .content(ELIGIBLE.replace("\"durationMonths\":24", "\"durationMonths\":40")))
                .andExpect(jsonPath("$.findings[0].reason").value(containsString("The project lasts 40 months.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"callYear\":2025|\"callYear\":\"2025\"|callYear",
        "\"callYear\":2025|\"callYear\":20255|callYear",
        "\"action\":\"KA220\"|\"action\":\"KA999\"|action",
        "\"action\":\"KA220\"|\"action\":1|action",
        "\"field\":\"YOUTH\"|\"field\":\"COOKING\"|field",
        "\"field\":\"YOUTH\"|\"field\":[\"YOUTH\"]|field",
        "2025-03-05T12:00:00+01:00|yesterday|submittedAt",
        "2025-03-05T12:00:00+01:00|2025-03-05|submittedAt",
        "2025-09-01|2025-02-30|startDate",
        "2025-09-01|01/09/2025|startDate",
        "\"durationMonths\":24|\"durationMonths\":-1|durationMonths",
        "\"durationMonths\":24|\"durationMonths\":24.5|durationMonths",
        "\"durationMonths\":24|\"durationMonths\":true|durationMonths",
        "\"lumpSumEur\":250000|\"lumpSumEur\":99999999999|lumpSumEur",
        "\"lumpSumEur\":250000|\"lumpSumEur\":\"much\"|lumpSumEur",
        "[\"INCLUSION_AND_DIVERSITY\"]|\"INCLUSION_AND_DIVERSITY\"|priorities",
        "[\"INCLUSION_AND_DIVERSITY\"]|[1]|priorities[0]",
        "\"GR\"|\"ZZ\"|applicant.country",
        "\"PL\"|\"Poland\"|partners[1].country",
        "2015-05-01|2015|applicant.establishedOn",
        "\"SCHOOL\"|\"SPACESHIP\"|partners[1].type",
        "\"associated\":false|\"associated\":\"no\"|partners[1].associated",
        "\"E10000003\"|12|partners[1].oid"
    })
    void whatCannotBeUnderstoodIsRefusedNamingTheField(String right, String wrong, String field) throws Exception {
        send(ELIGIBLE.replace(right, wrong)).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.field").value(field))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"not json", "", "[]", "\"text\"", "{\"callYear\":2025", "{\"callYear\":1,\"callYear\":2}", "{} {}"})
    void whatIsNoJsonObjectIsRefused(String body) throws Exception {
        send(body).andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void applicantAndPartnersMustBeObjects() throws Exception {
        send("{\"applicant\":\"JINT\"}").andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("applicant"));
        send("{\"partners\":{}}").andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("partners"));
        send("{\"partners\":[null]}").andExpect(status().isBadRequest()).andExpect(jsonPath("$.field").value("partners[0]"));
    }

    @Test
    void tooManyPartnersAreRefused() throws Exception {
        send("{\"partners\":[" + "{},".repeat(200) + "{}]}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("partners"))
                .andExpect(jsonPath("$.detail").value(containsString("200")));
        send("{\"partners\":[" + "{},".repeat(199) + "{}]}").andExpect(status().isOk());
    }

    @Test
    void aRequestOfMegabytesIsRefused() throws Exception {
        send("{\"field\":\"" + "x".repeat(300_000) + "\"}").andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(containsString("too large")));
    }

    @Test
    void theDetailIsInTheCallersLanguage() throws Exception {
        door.perform(post("/api/eligibility-checks").header("Accept-Language", "nl-BE").content("{\"durationMonths\":\"lang\"}"))
                .andExpect(jsonPath("$.title").value("We kunnen uw aanvraag niet lezen"))
                .andExpect(jsonPath("$.detail").value("De waarde van durationMonths is van het verkeerde type. Stuur een geheel getal."));
    }

    private ResultActions send(String body) throws Exception {
        return door.perform(post("/api/eligibility-checks").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
