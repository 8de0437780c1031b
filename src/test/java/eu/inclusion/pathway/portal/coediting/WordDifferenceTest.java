package eu.inclusion.pathway.portal.coediting;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.portal.coediting.WordDifference.Fate;
import eu.inclusion.pathway.portal.coediting.WordDifference.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What changed between two texts is said word by word. */
class WordDifferenceTest {

    @Test
    void aWordThatWasChangedIsTakenOutAndPutIn() {
        assertThat(WordDifference.between("We meet in Genk.", "We meet in Ghent.").pieces()).containsExactly(
                new Piece(Fate.SAME, "We meet in "), new Piece(Fate.REMOVED, "Genk."), new Piece(Fate.ADDED, "Ghent."));
    }

    @Test
    void lineEndsOfAnotherKindAreNoChange() {
        assertThat(WordDifference.between("One\r\nTwo كلنا 🚴", "One\nTwo كلنا 🚴").isNone()).isTrue();
        assertThat(WordDifference.between("", "").isNone()).isTrue();
    }

    @Test
    void onlyQuestionsThatDifferAreShown() {
        Comparison comparison = Comparison.between(
                List.of(new FormItem.Fact("Why", "Because"), new FormItem.Fact("Gone", "Old"), new FormItem.Fact("Where", "Genk")),
                List.of(new FormItem.Fact("Why", "Because"), new FormItem.Fact("Where", "Ghent"), new FormItem.Fact("New", "Text")));

        assertThat(comparison.changed()).extracting(Comparison.Question::label).containsExactly("Where", "New", "Gone");
        assertThat(comparison.same()).isEqualTo(1);
    }
}
