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
    void anotherTextIsSaidAsAWhole() {
        assertThat(WordDifference.between("Inclusion and diversity in all fields", "Digital and green skills").pieces()).containsExactly(
                new Piece(Fate.REMOVED, "Inclusion and diversity in all fields"), new Piece(Fate.ADDED, "Digital and green skills"));
    }

    @Test
    void anAnswerWhereNoneWasIsOnlyPutIn() {
        assertThat(Comparison.between(List.of(new FormItem.Fact("Why", "Not filled in", false)), List.of(new FormItem.Fact("Why", "Because"))).changed())
                .extracting(Comparison.Question::pieces).containsExactly(List.of(new Piece(Fate.ADDED, "Because")));
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
