package eu.inclusion.pathway.portal.coediting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.coediting.CoEditing;
import eu.inclusion.pathway.coediting.DraftRight;
import eu.inclusion.pathway.coediting.Invitation;
import eu.inclusion.pathway.coediting.SectionComments;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.SampleApplication;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import eu.inclusion.pathway.testing.Visitors;
import eu.inclusion.pathway.workflow.grant.ApplicationCase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Who wrote what and when stays to be read and comes back when wanted; what people say to each other stays among them. */
@ProductTest
@OnH2
class HistoryAndCommentsTest {

    private final String mila = "mila-" + UUID.randomUUID() + "@example.org";

    @Autowired
    private MockMvc browser;
    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private CoEditing coEditing;
    @Autowired
    private SectionComments comments;
    @Autowired
    private GrantApplicationIntake intake;

    @Test
    void twoVersionsAreComparedAndTheEarlierOneComesBack() throws Exception {
        GrantApplication draft = shared(DraftRight.WRITE);
        drafts.save(draft.id(), SectionKind.IMPACT, 0, Map.of("assessing", "We meet in Genk."), "an@example.org");
        drafts.save(draft.id(), SectionKind.IMPACT, 1, Map.of("assessing", "We meet in Ghent."), mila);

        browser.perform(get(page(draft) + "/history").with(owner(draft))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Mila (Ungdom)"))).andExpect(content().string(not(containsString(mila))));
        browser.perform(get(page(draft) + "/history/impact").with(guest())).andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"2\"")));
        browser.perform(get(page(draft) + "/history/impact/comparison?from=1&to=2").with(guest())).andExpect(status().isOk())
                .andExpect(content().string(containsString("Taken out: </span>Genk.")))
                .andExpect(content().string(containsString("Put in: </span>Ghent.")));
        browser.perform(get(page(draft) + "/history/impact/comparison?from=1&to=7").with(guest())).andExpect(status().isNotFound());
        browser.perform(post(page(draft) + "/history/impact/restoration").with(guest()).with(csrf()).param("version", "1"))
                .andExpect(status().is3xxRedirection());

        assertThat(sheets.of(draft).section(SectionKind.IMPACT).typed()).containsEntry("assessing", "We meet in Genk.");
    }

    @Test
    void aListOfFilesIsComparedAndSaidNotToComeBack() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());

        browser.perform(get(page(draft) + "/history/annexes/comparison?from=1&to=2").with(owner(draft))).andExpect(status().isOk())
                .andExpect(content().string(containsString("A list of files cannot be brought back from here")))
                .andExpect(content().string(not(containsString("/restoration"))));
    }

    @Test
    void theEndOfALineCountsOnceInAComment() {
        GrantApplication draft = shared(DraftRight.WRITE);

        comments.add(draft.id(), SectionKind.IMPACT, null, null, "x\r\n".repeat(1_999) + "yz", "an@example.org");

        assertThat(comments.of(draft.id(), SectionKind.IMPACT)).singleElement()
                .satisfies(comment -> assertThat(comment.text()).hasSize(4_000).doesNotContain("\r"));
    }

    @Test
    void onlySectionsInWhichOneTypesComeBack() throws Exception {
        GrantApplication draft = applying.written(applying.path(), new SampleApplication());
        for (String other : List.of("annexes", "checklist", "work-packages")) {
            browser.perform(post(page(draft) + "/history/" + other + "/restoration").with(owner(draft)).with(csrf()).param("version", "1"))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void twoReceivedVersionsAreComparedQuestionByQuestion() throws Exception {
        GrantApplication grant = applying.written(applying.path(), new SampleApplication()
                .with(SectionKind.IMPACT, "assessing", "We meet in Genk.").with(SectionKind.SUMMARY, "objectives", "The same in both."));
        applying.submit(grant);
        intake.reopen(grant.id());
        Map<String, Object> impact = new HashMap<>(sheets.of(grant).section(SectionKind.IMPACT).typed());
        impact.put("assessing", "We meet in Ghent.");
        drafts.save(grant.id(), SectionKind.IMPACT, 1, impact, "an@example.org");
        applying.submit(applying.again(grant));

        browser.perform(get(page(grant) + "/versions/comparison?from=1&to=2").with(owner(grant))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Received versions 1 and 2")))
                .andExpect(content().string(containsString("Impact and follow-up</h2>")))
                .andExpect(content().string(containsString("Taken out: </span>Genk.")))
                .andExpect(content().string(containsString("Put in: </span>Ghent.")))
                .andExpect(content().string(containsString("3 other answers are the same")))
                .andExpect(content().string(not(containsString("The same in both."))));
        browser.perform(get(page(grant) + "/versions/comparison?from=2&to=2").with(owner(grant))).andExpect(status().isOk())
                .andExpect(content().string(containsString("The two versions say the same.")));
        browser.perform(get(page(grant) + "/versions/comparison?from=1&to=3").with(owner(grant))).andExpect(status().isNotFound());
        browser.perform(get(page(grant) + "/versions/comparison?from=1&to=2")
                .with(Visitors.as(Visitors.contact(applying.path().organisationId())))).andExpect(status().isNotFound());
    }

    @Test
    void whoContradictsSomebodySeesInWhichQuestions() throws Exception {
        GrantApplication draft = shared(DraftRight.WRITE);
        drafts.save(draft.id(), SectionKind.IMPACT, 0, Map.of("assessing", "By asking.", "sharing", "In papers."), mila);

        browser.perform(post(page(draft) + "/sections/impact").with(owner(draft)).with(csrf()).param("version", "0")
                        .param("assessing", "By counting.").param("development", "Later.")).andExpect(status().isConflict())
                .andExpect(content().string(containsString("Mila (Ungdom) answered the same questions differently")))
                .andExpect(content().string(matchesPattern("(?s).*<a href=\"#assessing\">Mila \\(Ungdom\\) answered differently: “[^<]+”</a>.*")))
                .andExpect(content().string(containsString("id=\"assessing-error\"")))
                .andExpect(content().string(not(containsString("href=\"#sharing\"")))).andExpect(content().string(not(containsString("href=\"#development\""))))
                .andExpect(content().string(containsString("last saved by Mila (Ungdom), ")))
                .andExpect(content().string(containsString("By asking."))).andExpect(content().string(containsString("By counting.")));
    }

    @Test
    void whoReadsOneSectionSeesNoOtherHistoryAndBringsNothingBack() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        coEditing.invite(draft, new Invitation(mila, "Mila", "Ungdom", "en", null, Map.of(SectionKind.IMPACT, DraftRight.READ),
                TestClock.START.plus(Duration.ofDays(10))), "an@example.org");
        drafts.save(draft.id(), SectionKind.IMPACT, 0, Map.of("assessing", "Shown"), "an@example.org");
        drafts.save(draft.id(), SectionKind.SUMMARY, 0, Map.of("objectives", "Hidden"), "an@example.org");

        browser.perform(get(page(draft) + "/history").with(guest())).andExpect(status().isOk())
                .andExpect(content().string(containsString("/history/impact"))).andExpect(content().string(not(containsString("/history/summary"))));
        browser.perform(get(page(draft) + "/history/summary").with(guest())).andExpect(status().isNotFound());
        browser.perform(get(page(draft) + "/history/summary/comparison?from=0&to=1").with(guest())).andExpect(status().isNotFound());
        browser.perform(get(page(draft) + "/comments/summary").with(guest())).andExpect(status().isNotFound());
        browser.perform(post(page(draft) + "/history/impact/restoration").with(guest()).with(csrf()).param("version", "1")).andExpect(status().isForbidden());
        browser.perform(post(page(draft) + "/comments/summary").with(guest()).with(csrf()).param("text", "x")).andExpect(status().isNotFound());
    }

    @Test
    void peopleTalkAboutASectionUntilItIsDone() throws Exception {
        GrantApplication draft = shared(DraftRight.READ);
        browser.perform(post(page(draft) + "/comments/impact").with(guest()).with(csrf()).param("text", "Say more <b>here</b>").param("question", "assessing"))
                .andExpect(status().is3xxRedirection());
        UUID comment = comments.of(draft.id(), SectionKind.IMPACT).get(0).id();
        browser.perform(post(page(draft) + "/comments/impact").with(owner(draft)).with(csrf()).param("text", "I will").param("answerTo", comment.toString()))
                .andExpect(status().is3xxRedirection());

        browser.perform(get(page(draft) + "/sections/impact").with(owner(draft))).andExpect(content().string(containsString("One open comment")));
        browser.perform(get(page(draft) + "/comments/impact").with(owner(draft))).andExpect(status().isOk())
                .andExpect(content().string(containsString("Say more &lt;b&gt;here&lt;/b&gt;"))).andExpect(content().string(containsString("I will")))
                .andExpect(content().string(not(containsString(mila))));
        browser.perform(post(page(draft) + "/comments/impact/" + comment + "/done").with(owner(draft)).with(csrf())).andExpect(status().is3xxRedirection());

        assertThat(comments.open(draft.id())).isEmpty();
        browser.perform(get(page(draft) + "/comments/impact").with(guest())).andExpect(content().string(containsString("Done (1)")));
        browser.perform(post(page(draft) + "/comments/impact").with(guest()).with(csrf()).param("text", " ")).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void anAnswerThatIsTooLongStaysWhereItWasTyped() throws Exception {
        GrantApplication draft = shared(DraftRight.READ);
        browser.perform(post(page(draft) + "/comments/impact").with(guest()).with(csrf()).param("text", "Say more"));
        UUID comment = comments.of(draft.id(), SectionKind.IMPACT).get(0).id();
        String tooLong = "We say more. ".repeat(400);

        Document page = Jsoup.parse(browser.perform(post(page(draft) + "/comments/impact").with(owner(draft)).with(csrf()).param("text", tooLong)
                .param("answerTo", comment.toString())).andExpect(status().isUnprocessableEntity()).andReturn().getResponse().getContentAsString());

        assertThat(page.select("#answer-" + comment).text()).isEqualTo(tooLong.strip());
        assertThat(page.select("#text").text()).isEmpty();
    }

    @Test
    void nobodyOutsideReadsOrSaysAnything() throws Exception {
        GrantApplication draft = shared(DraftRight.READ);
        RequestPostProcessor stranger = Visitors.as(Visitors.contact(applying.path().organisationId()));
        for (String address : new String[] {"/history", "/history/impact", "/history/impact/comparison?from=0&to=1", "/comments/impact",
                "/versions/comparison?from=1&to=2"}) {
            browser.perform(get(page(draft) + address).with(stranger)).andExpect(status().isNotFound());
        }
        GrantApplication other = shared(DraftRight.WRITE);
        comments.add(draft.id(), SectionKind.IMPACT, null, null, "Mine", "an@example.org");
        UUID comment = comments.of(draft.id(), SectionKind.IMPACT).get(0).id();
        browser.perform(post(page(other) + "/comments/impact/" + comment + "/done").with(owner(other)).with(csrf()));
        assertThat(comments.of(draft.id(), SectionKind.IMPACT).get(0).isDone()).isFalse();
    }

    @Test
    void whoComesInSeesWhoIsWriting() throws Exception {
        GrantApplication draft = shared(DraftRight.WRITE);
        drafts.save(draft.id(), SectionKind.IMPACT, 0, Map.of("assessing", "Just now"), mila);
        browser.perform(get(page(draft) + "/sections/impact").with(owner(draft)))
                .andExpect(content().string(containsString("Mila (Ungdom) is writing in this section since 09:00")));
        browser.perform(get(page(draft) + "/sections/impact").with(guest())).andExpect(content().string(not(containsString("is writing in this section"))));
    }

    private GrantApplication shared(DraftRight right) {
        GrantApplication draft = applying.draft(applying.path());
        coEditing.invite(draft, new Invitation(mila, "Mila", "Ungdom", "en", right, Map.of(), TestClock.START.plus(Duration.ofDays(10))),
                "an@example.org");
        return draft;
    }

    private RequestPostProcessor guest() {
        return Visitors.as(Visitors.guest(mila));
    }

    private static RequestPostProcessor owner(GrantApplication draft) {
        return Visitors.as(Visitors.contact(draft.organisationId()));
    }

    private static String page(GrantApplication draft) {
        return "/portal/applications/" + draft.id().text();
    }
}
