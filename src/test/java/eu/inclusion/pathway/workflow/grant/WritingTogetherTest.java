package eu.inclusion.pathway.workflow.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.draft.ApplicationDrafts;
import eu.inclusion.pathway.draft.ApplicationSheets;
import eu.inclusion.pathway.draft.PageSave;
import eu.inclusion.pathway.draft.SavedSection;
import eu.inclusion.pathway.draft.SectionChangedMeanwhile;
import eu.inclusion.pathway.draft.SectionHistory;
import eu.inclusion.pathway.draft.SectionVersionNotKept;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.testing.AtOnce;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.ProductTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several people write in one section at the same time: their texts are put together, and every text is kept. */
@ProductTest
abstract class WritingTogetherTest {

    private static final List<String> QUESTIONS = List.of("assessing", "development", "sharing", "others");

    @Autowired
    private ApplicationCase applying;
    @Autowired
    private ApplicationDrafts drafts;
    @Autowired
    private ApplicationSheets sheets;
    @Autowired
    private SectionHistory history;
    @Autowired
    private JdbcClient database;
    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void whoWritesElsewhereInTheSectionDisturbsNobody() {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, 0, "an", Map.of("assessing", "An"));

        SavedSection mila = save(draft, 0, "mila", Map.of("sharing", "Mila"));

        assertThat(mila.takenOver()).containsExactly("assessing");
        assertThat(typed(draft)).isEqualTo(Map.of("assessing", "An", "sharing", "Mila"));
        SavedSection again = save(draft, mila.version(), "mila", Map.of("sharing", "Mila goes on"));
        save(draft, 1, "an", Map.of("assessing", "An goes on"));
        assertThat(typed(draft)).isEqualTo(Map.of("assessing", "An goes on", "sharing", "Mila goes on"));
        assertThat(again.isMerged()).isTrue();
    }

    @Test
    void twoAnswersToOneQuestionAreBothShownAndNothingIsWritten() {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, 0, "an", Map.of("assessing", "An", "others", "An"));

        assertThatThrownBy(() -> save(draft, 0, "mila", Map.of("assessing", "Mila", "sharing", "Mila")))
                .isInstanceOfSatisfying(SectionChangedMeanwhile.class, conflict -> {
                    assertThat(conflict.questions()).containsExactly("assessing");
                    assertThat(conflict.together()).isEqualTo(Map.of("assessing", "Mila", "others", "An", "sharing", "Mila"));
                });
        assertThat(typed(draft)).isEqualTo(Map.of("assessing", "An", "others", "An"));
    }

    @Test
    void aContradictionNamesTheOtherPersonAlsoWhereOneSavedLastOneself() {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, 0, "an", Map.of("assessing", "An"));
        SavedSection mila = save(draft, 0, "mila", Map.of("sharing", "Mila"));

        assertThatThrownBy(() -> save(draft, mila.version(), "mila", Map.of("sharing", "Mila", "assessing", "Mila")))
                .isInstanceOfSatisfying(SectionChangedMeanwhile.class, conflict -> assertThat(conflict.other()).isEqualTo("an@example.org"));
    }

    @Test
    void aContradictionWithOneselfInAnotherWindowIsSaidSoAlsoWhereSomebodyElseWroteMeanwhile() {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, 0, "mila", Map.of("sharing", "Mila"));
        saveFrom(draft, "window-a", 1, 1, "an", SectionKind.IMPACT, Map.of("assessing", "An, here", "sharing", "Mila"));

        assertThatThrownBy(() -> saveFrom(draft, "window-b", 1, 0, "an", SectionKind.IMPACT, Map.of("assessing", "An, there")))
                .isInstanceOfSatisfying(SectionChangedMeanwhile.class, conflict -> {
                    assertThat(conflict.other()).isEqualTo("an@example.org");
                    assertThat(conflict.isOf("An@example.org")).isTrue();
                });
        assertThatThrownBy(() -> saveFrom(draft, "window-b", 2, 0, "an", SectionKind.IMPACT, Map.of("sharing", "An, there")))
                .isInstanceOfSatisfying(SectionChangedMeanwhile.class, conflict -> assertThat(conflict.other()).isEqualTo("mila@example.org"));
    }

    @Test
    void aContradictionWithOneselfIsSaidSoAlsoAfterBothWindowsWerePutTogether() {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, 0, "mila", Map.of("others", "Mila"));
        saveFrom(draft, "window-a", 1, 1, "an", SectionKind.IMPACT, Map.of("assessing", "An, here", "others", "Mila"));
        SavedSection there = saveFrom(draft, "window-b", 1, 1, "an", SectionKind.IMPACT, Map.of("sharing", "An, there", "others", "Mila"));

        assertThatThrownBy(() -> saveFrom(draft, "window-b", 2, there.version(), "an", SectionKind.IMPACT,
                Map.of("assessing", "An, there", "sharing", "An, there", "others", "Mila")))
                .isInstanceOfSatisfying(SectionChangedMeanwhile.class, conflict -> assertThat(conflict.other()).isEqualTo("an@example.org"));
    }

    @Test
    void whoWroteMeanwhileIsSaidOnce() {
        GrantApplication draft = applying.draft(applying.path());
        saveFrom(draft, "window-a", 1, 0, "an", SectionKind.IMPACT, Map.of("assessing", "An"));

        SavedSection first = saveFrom(draft, "window-b", 1, 0, "mila", SectionKind.IMPACT, Map.of("sharing", "Mi"));
        SavedSection second = saveFrom(draft, "window-b", 2, first.version(), "mila", SectionKind.IMPACT, Map.of("sharing", "Mila"));
        SavedSection own = saveFrom(draft, "window-c", 1, first.version(), "mila", SectionKind.IMPACT, Map.of("sharing", "Mi", "others", "Nobody"));

        assertThat(first.writers()).containsExactly("an@example.org");
        assertThat(second.isMerged()).isTrue();
        assertThat(second.writers()).isEmpty();
        assertThat(own.writers()).containsExactly("mila@example.org");
        assertThat(typed(draft)).isEqualTo(Map.of("assessing", "An", "sharing", "Mila", "others", "Nobody"));
    }

    @Test
    void rowsThatTwoPeopleAddAtTheSameTimeStandThereOnceEach() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        drafts.save(draft.id(), SectionKind.ACTIVITIES, 0, Map.of("activities", List.of(row("Kick-off"), row("Old"), row("Closing"))), "an@example.org");

        AtOnce.all(List.of(() -> rows(draft, "an", List.of("Kick-off", "Closing")), () -> rows(draft, "mila", List.of("Kick-off", "Old", "Closing"))));

        assertThat(titles(draft)).as("what one took out stays out, what both added stands there, nothing twice").containsExactlyInAnyOrder(
                "Kick-off", "Closing", "an 3", "an 7", "an 11", "an 15", "mila 3", "mila 7", "mila 11", "mila 15");
    }

    @Test
    void aPageThatIsSentTwiceAddsItsRowOnceAlsoWhereSomebodyElseAddedOneInBetween() {
        GrantApplication draft = applying.draft(applying.path());
        Map<String, Object> page = Map.of("activities", List.of(row("Kick-off")));
        drafts.save(draft.id(), SectionKind.ACTIVITIES, 0, page, "an@example.org");
        drafts.save(draft.id(), SectionKind.ACTIVITIES, 0, Map.of("activities", List.of(row("Exchange"))), "mila@example.org");

        drafts.save(draft.id(), SectionKind.ACTIVITIES, 0, page, "an@example.org");

        assertThat(titles(draft)).containsExactlyInAnyOrder("Kick-off", "Exchange");
    }

    @Test
    void aRowThatOneTakesOutWhileTheOtherWritesInItIsShownToBoth() {
        GrantApplication draft = applying.draft(applying.path());
        drafts.save(draft.id(), SectionKind.ACTIVITIES, 0, Map.of("activities", List.of(row("Kick-off"), row("Exchange"))), "an@example.org");
        drafts.save(draft.id(), SectionKind.ACTIVITIES, 1, Map.of("activities", List.of(row("Kick-off"))), "mila@example.org");

        assertThatThrownBy(() -> drafts.save(draft.id(), SectionKind.ACTIVITIES, 1,
                Map.of("activities", List.of(row("Kick-off"), row("Exchange in Lund"))), "an@example.org"))
                .isInstanceOfSatisfying(SectionChangedMeanwhile.class, conflict -> assertThat(conflict.other()).isEqualTo("mila@example.org"));
        assertThat(titles(draft)).containsExactly("Kick-off");
    }

    /** Goes on writing in a row of one's own and adds one more now and then, as a page does that saves by itself. */
    private Integer rows(GrantApplication draft, String name, List<String> begin) {
        List<Map<String, Object>> page = new ArrayList<>(begin.stream().map(WritingTogetherTest::row).toList());
        int version = 1;
        for (int save = 0; save < 16; save++) {
            if (save % 4 == 0) {
                page.add(row(name + " " + save));
            } else {
                page.set(page.size() - 1, row(name + " " + save));
            }
            version = saveFrom(draft, "window-of-" + name, save + 1, version, name, SectionKind.ACTIVITIES, Map.of("activities", List.copyOf(page))).version();
        }
        return version;
    }

    private static Map<String, Object> row(String title) {
        return Map.of("title", title);
    }

    private List<Object> titles(GrantApplication draft) {
        return ((List<?>) Objects.requireNonNull(sheets.of(draft).section(SectionKind.ACTIVITIES).typed().get("activities"))).stream()
                .<Object>map(row -> ((Map<?, ?>) row).get("title")).toList();
    }

    private SavedSection saveFrom(GrantApplication draft, String window, int number, int version, String name, SectionKind kind,
            Map<String, Object> typed) {
        return drafts.save(draft.id(), kind, version, typed, name + "@example.org", new PageSave(window, number));
    }

    @Test
    void fourPeopleWhoSaveAllTheTimeLoseNothing() throws Exception {
        GrantApplication draft = applying.draft(applying.path());
        List<Callable<Integer>> people = new ArrayList<>();
        QUESTIONS.forEach(question -> people.add(() -> write(draft, question)));

        AtOnce.all(people);

        QUESTIONS.forEach(question -> assertThat(typed(draft)).containsEntry(question, question + " 15"));
    }

    @Test
    void whatOnePersonSavesWithinMinutesIsOneVersion() {
        GrantApplication draft = applying.draft(applying.path());
        int version = 0;
        for (int save = 0; save < 5; save++) {
            version = save(draft, version, "an", Map.of("assessing", "Text " + save)).version();
            clock.advance(Duration.ofMinutes(1));
        }
        clock.advance(Duration.ofMinutes(10));
        save(draft, version, "an", Map.of("assessing", "Later"));

        assertThat(history.of(draft.id(), SectionKind.IMPACT)).extracting(SectionHistory.Sitting::version).containsExactly(6, 5);
        assertThat(history.answers(draft.id(), SectionKind.IMPACT, 5)).contains(Map.of("assessing", "Text 4"));
        assertThat(history.since(draft.id(), TestClock.START)).hasSize(2);
    }

    @Test
    void theTableGrowsWithSittingsAndNotWithSaves() {
        GrantApplication draft = applying.draft(applying.path());
        int version = 0;
        for (int save = 0; save < 130; save++) {
            version = save(draft, version, "an", Map.of("assessing", "Text " + save)).version();
        }

        assertThat(database.sql("select count(*) from section_version where application_id = ?").param(draft.id().value())
                .query(Integer.class).single()).isEqualTo(100);
        assertThatThrownBy(() -> save(draft, 3, "mila", Map.of("sharing", "With a text that is not kept any more")))
                .isInstanceOf(SectionChangedMeanwhile.class);
    }

    @Test
    void anEarlierVersionComesBackAsASaveOfItsOwn() {
        GrantApplication draft = applying.draft(applying.path());
        save(draft, 0, "an", Map.of("assessing", "First"));
        save(draft, 1, "mila", Map.of("assessing", "Second"));

        drafts.restore(draft.id(), SectionKind.IMPACT, 1, "an@example.org");

        assertThat(typed(draft)).isEqualTo(Map.of("assessing", "First"));
        assertThat(history.of(draft.id(), SectionKind.IMPACT)).extracting(SectionHistory.Sitting::restores).containsExactly(1, null, null);
        assertThat(history.answers(draft.id(), SectionKind.IMPACT, 2)).contains(Map.of("assessing", "Second"));
        assertThatThrownBy(() -> drafts.restore(draft.id(), SectionKind.IMPACT, 99, "an@example.org")).isInstanceOf(SectionVersionNotKept.class);
    }

    private Integer write(GrantApplication draft, String question) {
        int version = 0;
        for (int save = 0; save < 16; save++) {
            Map<String, Object> page = new HashMap<>(Map.of(question, question + " " + save));
            version = save(draft, version, question, page).version();
        }
        return version;
    }

    private SavedSection save(GrantApplication draft, int version, String name, Map<String, Object> typed) {
        return drafts.save(draft.id(), SectionKind.IMPACT, version, typed, name + "@example.org");
    }

    private Map<String, Object> typed(GrantApplication draft) {
        return sheets.of(draft).section(SectionKind.IMPACT).typed();
    }
}

@OnH2
class WritingTogetherOnH2Test extends WritingTogetherTest {
}

@OnPostgreSql
class WritingTogetherOnPostgreSqlTest extends WritingTogetherTest {
}
