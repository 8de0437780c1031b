package eu.inclusion.pathway.eligibility.web;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.eligibility.EligibilityCheck;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.programme.RuleSets;
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
                new EligibilityCheckController(EligibilityCheck.shipped(), beans.createBean(FindingTexts.class), RuleSets.shipped());
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"callYear\":2025|\"callYear\":2035|call 2035", "\"callYear\":2025|\"callYear\":2027|call 2027",
        "\"callYear\":2025|\"callYear\":2019|KA220 for call 2019", "\"action\":\"KA220\"|\"action\":\"KA240-SCH\"|KA240 for call 2025",
        "\"callYear\":2025,\"action\":\"KA220\"|\"callYear\":2021|call 2021"
    })
    void aCallWithoutRulesIsRefusedWithThoseThatHaveSome(String right, String wrong, String said) throws Exception {
        send(ELIGIBLE.replace(right, wrong)).andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(422))
                .andExpect(jsonPath("$.detail").value(containsString(said)))
                .andExpect(jsonPath("$.known[?(@.callYear == 2025)].action").value(containsInAnyOrder("KA210", "KA220")))
                .andExpect(jsonPath("$.known[?(@.callYear == 2026)].action").value(containsInAnyOrder("KA210", "KA220", "KA240")))
                .andExpect(jsonPath("$.known").value(hasSize(42)));
    }

    @Test
    void everyCallAndActionWithRulesIsJudged() throws Exception {
        for (RuleSets.Key key : RuleSets.shipped().known()) {
            send("{\"callYear\":" + key.callYear() + ",\"action\":\"" + key.action() + "\"}").andExpect(status().isOk())
                    .andExpect(jsonPath("$.findings[*].rule").value(hasItem("field-offered")));
        }
    }

    @Test
    void theActionOfSchoolsIsUnderstoodAsItsFormWritesIt() throws Exception {
        send("{\"callYear\":2026,\"action\":\"ka240-sch\",\"lumpSumEur\":60000}").andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[*].rule").value(hasItem("school-consortium")));
    }

    @Test
    void whatElseIsSentIsJudgedToo() throws Exception {
        String more = ELIGIBLE.replace("\"callYear\":2025", """
                "callYear":2025,"topics":["A","B","C","D"],"summaryInEnglish":false,"agencyTakesPart":false,
                "workPackages":[{"title":"Management","amountEur":60000,"management":true},{"amountEur":180000}],
                "activities":[{"title":"Meeting","venue":"ES","startDate":"2025-10-02","endDate":"2025-10-01"}],
                "annexes":[{"kind":"DECLARATION_ON_HONOUR","fileName":"signed.pdf","bytes":1000}]""");
        send(more).andExpect(status().isOk()).andExpect(jsonPath("$.findings[*].rule").value(containsInAnyOrder(
                "choices", "activity-dates", "activity-venue", "budget", "management-share", "summary", "accession-forms")));
    }

    @Test
    void thePartnerWhoCanBeStruckIsMarked() throws Exception {
        send(ELIGIBLE.replace("\"partners\":[", "\"partners\":[{\"oid\":\"E10000009\",\"country\":\"UA\",\"type\":\"NGO\",\"name\":\"Kharkiv Youth\"},"))
                .andExpect(jsonPath("$.findings[0].strikable").value(true))
                .andExpect(jsonPath("$.findings[0].reason").value(containsString("Kharkiv Youth")));
    }

    @Test
    void whatIsGoodToKnowDecidesNothing() throws Exception {
        send(ELIGIBLE).andExpect(jsonPath("$.notes[0].rule").value("accounts")).andExpect(jsonPath("$.notes[1].rule").value("track-record"));
        send(ELIGIBLE.replace("\"establishedOn\"", "\"mostlyPublicMoney\":true,\"establishedOn\"")).andExpect(jsonPath("$.notes.length()").value(1)).andExpect(jsonPath("$.notes[0].rule").value("track-record"));
        send(ELIGIBLE.replaceFirst("\"lumpSumEur\": ?\\d+", "\"lumpSumEur\":60000")).andExpect(jsonPath("$.notes").value(empty()));
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInLeapYearsOnly() throws Exception {
        send(ELIGIBLE.replace("2015-05-01", "2016-02-29")).andExpect(jsonPath("$.outcome").value("ELIGIBLE"));
        send(ELIGIBLE.replace("2015-05-01", "2015-02-29")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("applicant.establishedOn"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"topics\":[]", "\"workPackages\":[]", "\"activities\":[]", "\"annexes\":[]", "\"activities\":[{}]",
        "\"workPackages\":[{}]", "\"projectType\":null", "\"topics\":[\"\"]"})
    void emptyPartsAreNoError(String part) throws Exception {
        send(ELIGIBLE.replace("\"callYear\":2025", "\"callYear\":2025," + part)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "\"projectType\":\"DREAM\"|projectType", "\"topics\":\"A\"|topics", "\"summaryInEnglish\":\"yes\"|summaryInEnglish",
        "\"workPackages\":[{\"amountEur\":-1}]|workPackages[0].amountEur", "\"workPackages\":[{\"amountEur\":1000000001}]|workPackages[0].amountEur",
        "\"workPackages\":[{\"amountEur\":\"20.000,50\"}]|workPackages[0].amountEur", "\"workPackages\":[{\"amountEur\":20.5}]|workPackages[0].amountEur",
        "\"activities\":[{\"venue\":\"ZZ\"}]|activities[0].venue", "\"activities\":[{},{\"startDate\":\"2025-02-29\"}]|activities[1].startDate",
        "\"activities\":[{\"endDate\":\"31/12/2025\"}]|activities[0].endDate", "\"activities\":{}|activities",
        "\"annexes\":[{\"bytes\":1}]|annexes[0].kind", "\"annexes\":[{\"kind\":\"OTHER\"}]|annexes[0].bytes",
        "\"annexes\":[{\"kind\":\"OTHER\",\"bytes\":-1}]|annexes[0].bytes", "\"agencyTakesPart\":1|agencyTakesPart"
    })
    void whatCannotBeUnderstoodInTheNewPartsIsRefusedNamingTheField(String part, String field) throws Exception {
        send(ELIGIBLE.replace("\"callYear\":2025", "\"callYear\":2025," + part)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value(field)).andExpect(jsonPath("$.detail").isNotEmpty());
    }

    @Test
    void aTitleOfTooManySignsIsRefusedAndOneInAnyScriptIsNot() throws Exception {
        String budget = "\"callYear\":2025,\"workPackages\":[{\"title\":\"%s\",\"amountEur\":null}]";
        send(ELIGIBLE.replace("\"callYear\":2025", budget.formatted("\u0634\u0628\u0627\u0628 \uD83D\uDE80"))).andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[0].reason").value(containsString("\uD83D\uDE80")));
        send(ELIGIBLE.replace("\"callYear\":2025", budget.formatted("x".repeat(201)))).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.field").value("workPackages[0].title"));
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
        "\"lumpSumEur\":250000|\"lumpSumEur\":-250000|lumpSumEur",
        "\"lumpSumEur\":250000|\"lumpSumEur\":\"250.000,00\"|lumpSumEur",
        "\"lumpSumEur\":250000|\"lumpSumEur\":250000.50|lumpSumEur",
        "2025-09-01|2025-02-29|startDate",
        "2025-09-01|2025-13-01|startDate",
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
        send("{\"partners\":[" + "{},".repeat(299) + "{}]}").andExpect(status().isBadRequest())
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
                .andExpect(jsonPath("$.title").value("We kunnen je aanvraag niet lezen"))
                .andExpect(jsonPath("$.detail").value("De waarde van durationMonths is van het verkeerde type. Stuur een geheel getal."));
    }

    private ResultActions send(String body) throws Exception {
        return door.perform(post("/api/eligibility-checks").contentType(MediaType.APPLICATION_JSON).content(body));
    }
}
