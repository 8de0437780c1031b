package eu.inclusion.pathway.print;

import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.intake.SubmittedAnswers;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is printed.
 *
 * @param anchor by which the table of contents and the bookmarks find it
 * @param groups its answers, those of one activity or one partner together
 */
record PrintedSection(String anchor, String title, List<Group> groups) {

    /** How an answer in a row names its row and its question: "Activity 1: Title". */
    private static final Pattern IN_A_ROW = Pattern.compile("(.{1,80} \\d{1,3}): (.+)", Pattern.DOTALL);

    static PrintedSection of(int number, SubmittedAnswers.Section section) {
        List<Group> groups = new ArrayList<>();
        for (FormItem.Fact fact : section.answers()) {
            Matcher row = IN_A_ROW.matcher(fact.label());
            String heading = row.matches() ? row.group(1) : null;
            if (groups.isEmpty() || !Objects.equals(groups.get(groups.size() - 1).heading(), heading)) {
                groups.add(new Group(heading, new ArrayList<>()));
            }
            groups.get(groups.size() - 1).answers().add(Answer.of(heading == null ? fact.label() : row.group(2), fact.value()));
        }
        return new PrintedSection("section-" + number, section.title(), groups);
    }

    /** Answers below one heading, or without one. */
    record Group(@Nullable String heading, List<Answer> answers) {
    }

    /**
     * An answer below its question.
     *
     * @param paragraphs its lines as they were typed
     * @param direction  ltr or rtl, as its first letter says
     */
    record Answer(String question, List<String> paragraphs, String direction) {

        static Answer of(String question, String value) {
            return new Answer(question, value.lines().filter(line -> !line.isBlank()).toList(), ReadingDirection.of(value));
        }
    }
}
