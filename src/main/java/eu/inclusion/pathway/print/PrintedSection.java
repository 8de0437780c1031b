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
 * @param tables what is worked out from them
 */
record PrintedSection(String anchor, String title, List<Group> groups, List<FormItem.Table> tables) {

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
        return new PrintedSection("section-" + number, section.title(), groups, section.tables());
    }

    /** Answers below one heading, or without one. */
    record Group(@Nullable String heading, List<Answer> answers) {
    }

    /**
     * An answer below its question.
     *
     * @param paragraphs its lines as they were typed
     */
    record Answer(String question, List<Paragraph> paragraphs) {

        static Answer of(String question, String value) {
            return new Answer(question, value.lines().filter(line -> !line.isBlank())
                    .map(line -> new Paragraph(line, ReadingDirection.of(line))).toList());
        }
    }

    /**
     * A line of an answer.
     *
     * @param direction ltr or rtl, as its first letter says
     */
    record Paragraph(String text, String direction) {
    }
}
