package eu.inclusion.pathway.print;

import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.grantapplication.SubmittedAnswers;
import java.text.Bidi;
import java.util.List;

/**
 * A section as it is printed.
 *
 * @param anchor by which the table of contents and the bookmarks find it
 */
record PrintedSection(String anchor, String title, List<Answer> answers) {

    static PrintedSection of(int number, SubmittedAnswers.Section section) {
        return new PrintedSection("section-" + number, section.title(), section.answers().stream().map(Answer::of).toList());
    }

    /**
     * An answer below its question.
     *
     * @param paragraphs its lines as they were typed
     * @param direction  ltr or rtl, as its first letter says
     */
    record Answer(String question, List<String> paragraphs, String direction) {

        static Answer of(FormItem.Fact fact) {
            boolean leftToRight = fact.value().isEmpty() || new Bidi(fact.value(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
            return new Answer(fact.label(), fact.value().lines().filter(line -> !line.isBlank()).toList(), leftToRight ? "ltr" : "rtl");
        }
    }
}
