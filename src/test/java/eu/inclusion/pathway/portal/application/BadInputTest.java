package eu.inclusion.pathway.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.ApplicationForms;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.applicationform.SectionSheet;
import eu.inclusion.pathway.applicationform.SectionState;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.form.FieldType;
import eu.inclusion.pathway.form.FormField;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.ott.OneTimeTokenAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Whatever is typed in a section is kept, and what is wrong with it is said in a sentence. */
@ProductTest
@OnH2
class BadInputTest {

    private static final int MOST_PARTNERS = 99;

    /** Left and right, an emoji of two code units, accents, quotes that JSON escapes, a line's end. */
    private static final String MIXED = "Été 🚴 \"كلنا معًا\" <b>&amp; ł\n";

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private ApplicationForms forms;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KA210 | context       | en | startDate=29-2-2025                                    | must be a date that exists
            KA210 | context       | en | startDate=31-4-2025                                    | must be a date that exists
            KA210 | context       | nl | startDate=0-0-0                                        | moet een bestaande datum zijn
            KA210 | context       | en | startDate=1-1-99999                                    | must be a date that exists
            KA210 | context       | en | durationMonths=-1                                      | must be 1 or more
            KA210 | context       | en | durationMonths=twelve                                  | as a number in digits
            KA210 | context       | nl | durationMonths=12,5                                    | als een geheel getal
            KA210 | context       | en | durationMonths=99999999999999999999                    | as a number in digits
            KA210 | context       | en | impact=MARS                                            | Choose one of the answers given
            KA210 | context       | en | lumpSum=1                                              | Choose one of the answers given
            KA210 | context       | en | language=xx                                            | Choose one of the answers given
            KA210 | priorities    | en | firstTopic=Flying                                      | Choose one of the answers given
            KA210 | priorities    | en | mainPriority=INCLUSION_AND_DIVERSITY&secondPriority=INCLUSION_AND_DIVERSITY | chose this priority already
            KA210 | organisations | en | applicantOid=123456789                                 | is not written the way we need it
            KA210 | organisations | en | partners[0].country=XX&partners[0].legalName=A         | Choose one of the answers given
            KA210 | organisations | en | partners[0].years=-3                                   | must be 0 or more
            KA210 | organisations | en | applicantOid=E10000001&partners[0].oid=e10000001       | stands in the application already
            KA210 | organisations | en | applicationsAsPartner=1&grantsAsPartner=2              | cannot be more than the applications
            KA210 | activities    | en | activities[0].startDate=2-10-2025&activities[0].endDate=1-10-2025 | must be on the first day or later
            KA210 | activities    | en | activities[0].amount=-5                                | must be 0 or more
            KA210 | activities    | en | activities[0].amount=99999999                          | must be 10,000,000 or less
            KA210 | activities    | en | activities[0].amount=1e9                               | as a number in digits
            KA210 | activities    | en | activities[0].amount=0x10                              | as a number in digits
            KA210 | activities    | nl | activities[0].amount=١٢٠٠٠                             | als een getal in cijfers
            KA210 | context       | en | startDate=1-1-+999999999&durationMonths=12             | must be a date that exists
            KA220 | work-packages | en | managementAmount=2e4                                   | as a number in digits
            KA220 | budget        | en | shares[0].organisation=applicant&shares[0].package1=6e4 | as a number in digits
            KA210 | activities    | nl | activities[0].amount=1.234,50                          | als een geheel getal
            KA210 | activities    | en | activities[0].amount=1,234.50                          | as a whole number
            KA210 | activities    | nl | activities[0].amount=1.234                             | De bedragen zijn samen 1.234 euro
            KA210 | activities    | en | activities[0].amount=1,234                             | add up to EUR 1,234
            KA210 | activities    | en | activities[0].startDate=1-10-2025&activities[0].endDate=2-10-2025&activities[0].days=3 | cannot be more than the days
            KA210 | activities    | en | activities[0].startDate=1-10-2027                      | must lie within the project
            KA210 | activities    | en | activities[0].lead=Nobody                              | Choose one of the answers given
            KA210 | values        | en | unionValues=false                                      | Tick
            KA220 | organisations | en | establishedOn=29-2-2023                                | must be a date that exists
            KA220 | organisations | en | applicantWebsite=somewhere                             | as a web address
            KA220 | organisations | en | partners[0].newcomer=perhaps                           | Choose one of the answers given
            KA220 | activities    | en | activities[0].workPackage=17                           | Choose one of the answers given
            KA220 | work-packages | en | managementAmount=24001                                 | at most 20 % of the lump sum
            KA220 | work-packages | en | workPackages[0].amount=-1                              | must be 0 or more
            KA220 | budget        | en | shares[0].organisation=applicant&shares[0].package1=-1 | must be 0 or more
            KA220 | budget        | en | shares[0].organisation=applicant&shares[0].package1=1  | add up to EUR 1
            """)
    void whatIsWrongIsSaidAndKept(Action action, String section, String language, String typed, String sentence) throws Exception {
        GrantApplication draft = written(action);
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (String one : typed.split("&")) {
            String[] parts = one.split("=", 2);
            add(parameters, parts[0], parts[1]);
        }
        SectionKind kind = SectionKind.ofSlug(section).orElseThrow();

        String page = save(draft, kind, language, parameters).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();

        assertThat(page).contains(sentence);
        assertThat(sheets.of(draft).section(kind).isStarted()).isTrue();
        browser.perform(as(draft, get(page(draft, kind))).header("Accept-Language", language)).andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9", "1E4", "3e999999999", "0x7530", "NaN", "Infinity"})
    void whatIsNoAmountIsSaidAndCountsForNothing(String typed) throws Exception {
        GrantApplication draft = written(Action.KA210);
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("activities[0].title", "Kick-off");
        parameters.add("activities[0].amount", typed);

        save(draft, SectionKind.ACTIVITIES, "en", parameters).andExpect(status().isOk())
                .andExpect(content().string(containsString("Activity 1: Grant amount")))
                .andExpect(content().string(containsString("value=\"" + typed + "\"")))
                .andExpect(content().string(containsString("as a number in digits")));
        assertThat(sheets.of(draft).text().content().activities()).extracting(ApplicationContent.Activity::amount).containsOnlyNulls();
    }

    @Test
    void theTwentyNinthOfFebruaryExistsInALeapYear() throws Exception {
        GrantApplication draft = written(Action.KA220);
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        add(parameters, "establishedOn", "29-2-2020");
        save(draft, SectionKind.ORGANISATIONS, "en", parameters).andExpect(status().isOk());

        assertThat(sheets.of(draft).section(SectionKind.ORGANISATIONS).answers()).containsEntry("establishedOn", "2020-02-29");
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, names = {"KA210", "KA220"})
    void aSectionThatIsSavedEmptyIsIncompleteAndNoError(Action action) throws Exception {
        GrantApplication draft = applying.draft(applying.path(), action);
        for (SectionKind kind : SampleApplication.written(draft.sections())) {
            save(draft, kind, "en", new LinkedMultiValueMap<>()).andExpect(status().isOk());
            assertThat(sheets.of(draft).section(kind).state()).as(kind.name()).isEqualTo(SectionState.INCOMPLETE);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, names = {"KA210", "KA220"})
    void everyTextAtItsLimitIsKeptInAnyScript(Action action) throws Exception {
        GrantApplication draft = applying.draft(applying.path(), action);
        for (SectionKind kind : SampleApplication.written(draft.sections())) {
            FormSchema form = forms.of(kind, action);
            MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
            form.fields().stream().filter(BadInputTest::longText).forEach(field -> parameters.add(field.key(), atLimit(field)));
            form.rows().forEach(rows -> rows.fields().stream().filter(BadInputTest::longText)
                    .forEach(field -> parameters.add(rows.key() + "[0]." + field.key(), atLimit(field))));

            save(draft, kind, "en", parameters).andExpect(status().is(lessThan(400)));

            SectionSheet saved = sheets.of(draft).section(kind);
            assertThat(saved.problems()).as(kind.name()).noneMatch(problem -> problem.messageKey().equals("form.too-long"));
            form.fields().stream().filter(BadInputTest::longText)
                    .forEach(field -> assertThat(saved.answers().get(field.key())).as(field.key()).isEqualTo(kept(atLimit(field))));
        }
    }

    @Test
    void oneCharacterMoreThanTheLimitIsSaidWithBothNumbers() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("assessing", "x".repeat(2_999) + "🚴");

        save(draft, SectionKind.IMPACT, "en", parameters)
                .andExpect(content().string(containsString("it may have 3,000 characters and now has 3,001")));
    }

    @Test
    void controlCharactersAreLeftOut() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        parameters.add("assessing", "One\u0000\u0007\u001b two\r\nthree");
        save(draft, SectionKind.IMPACT, "en", parameters).andExpect(status().isOk());

        assertThat(sheets.of(draft).section(SectionKind.IMPACT).answers()).containsEntry("assessing", "One two\nthree");
    }

    @Test
    void threeHundredPartnersAreTooManyButNotLost() throws Exception {
        GrantApplication draft = applying.draft(applying.path());

        save(draft, SectionKind.ORGANISATIONS, "en", partners(300)).andExpect(status().isOk())
                .andExpect(content().string(containsString("may have at most 99 entries")))
                .andExpect(content().string(containsString("Partner 300")));
        assertThat(sheets.of(draft).section(SectionKind.ORGANISATIONS).typed().get("partners")).asList().hasSize(300);
    }

    @Test
    void asManyPartnersAsThereMayBeCanBeWrittenAtLength() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        MultiValueMap<String, String> parameters = partners(MOST_PARTNERS);
        FormSchema form = forms.of(SectionKind.ORGANISATIONS, Action.KA210);
        for (int index = 0; index < MOST_PARTNERS; index++) {
            String row = "partners[" + index + "].";
            form.rows().get(0).fields().stream().filter(field -> field.type() == FieldType.TEXTAREA)
                    .forEach(field -> parameters.add(row + field.key(), atLimit(field)));
        }

        save(draft, SectionKind.ORGANISATIONS, "en", parameters).andExpect(status().isOk());

        SectionSheet saved = sheets.of(draft).section(SectionKind.ORGANISATIONS);
        assertThat(saved.typed().get("partners")).asList().hasSize(MOST_PARTNERS);
        assertThat(saved.problems()).noneMatch(problem -> problem.messageKey().startsWith("form.too-"));
        browser.perform(as(draft, get(page(draft, SectionKind.ORGANISATIONS)))).andExpect(status().isOk());
    }

    private static MultiValueMap<String, String> partners(int many) {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        for (int index = 0; index < many; index++) {
            parameters.add("partners[" + index + "].legalName", "Partner " + (index + 1));
            parameters.add("partners[" + index + "].country", "SE");
        }
        return parameters;
    }

    private static boolean longText(FormField field) {
        return field.type() == FieldType.TEXTAREA && field.hiddenWhen() == null;
    }

    /** As long as the field allows, counted as browsers count. */
    private static String atLimit(FormField field) {
        int most = field.rules().maxLength();
        String text = MIXED.repeat(most / MIXED.length() + 1).substring(0, most - 1) + "x";
        return Character.isHighSurrogate(text.charAt(most - 2)) ? text.substring(0, most - 2) + "xx" : text;
    }

    private static String kept(String typed) {
        return typed.strip();
    }

    private static void add(MultiValueMap<String, String> parameters, String name, String value) {
        String[] date = value.split("-");
        if (date.length == 3 && !name.contains("amount")) {
            parameters.add(name + ".day", date[0]);
            parameters.add(name + ".month", date[1]);
            parameters.add(name + ".year", date[2]);
        } else {
            parameters.add(name, value);
        }
    }

    private GrantApplication written(Action action) {
        return action == Action.KA220 ? applying.written(applying.path(), SampleApplication.ofCooperation())
                : applying.written(applying.path(), new SampleApplication());
    }

    private ResultActions save(GrantApplication draft, SectionKind kind, String language,
            MultiValueMap<String, String> typed) throws Exception {
        int version = sheets.of(draft).section(kind).version();
        return browser.perform(as(draft, post(page(draft, kind))).with(csrf()).header("Accept-Language", language)
                .param("version", String.valueOf(version)).params(typed));
    }

    private static String page(GrantApplication application, SectionKind kind) {
        return "/portal/applications/" + application.id().text() + "/sections/" + kind.slug();
    }

    private static MockHttpServletRequestBuilder as(GrantApplication application, MockHttpServletRequestBuilder request) {
        Contact contact = new Contact("an@example.org", "An Peeters", "en", Set.of(application.organisationId().value()));
        return request.with(authentication(OneTimeTokenAuthenticationToken.authenticated(contact,
                AuthorityUtils.createAuthorityList(Contact.AUTHORITY))));
    }
}
