package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Turns a form's light markdown into safe HTML: headings, lists, bold, links. Values come in last, as plain text. */
final class Markdown {

    private static final Pattern HEADING = Pattern.compile("(#{1,4})\\s+(.+)");
    private static final Pattern BULLET = Pattern.compile("[-*]\\s+(.+)");
    private static final Pattern NUMBERED = Pattern.compile("\\d+[.)]\\s+(.+)");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern LINK = Pattern.compile("\\[([^]]+)]\\(((?:https?://|mailto:|/)[^)\\s]*)\\)");
    private static final List<String> SIZES = List.of("l", "m", "s", "s");

    private final List<String> html = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private String list = "";

    static String toHtml(String text, Map<String, ?> values) {
        Markdown markdown = new Markdown();
        HtmlUtils.htmlEscape(text, "UTF-8").lines().forEach(line -> markdown.line(line.strip()));
        markdown.close();
        return Placeholders.fill(String.join("\n", markdown.html), values,
                value -> HtmlUtils.htmlEscape(value, "UTF-8").replace("\n", "<br>"));
    }

    private void line(String line) {
        Matcher heading = HEADING.matcher(line);
        Matcher bullet = BULLET.matcher(line);
        Matcher numbered = NUMBERED.matcher(line);
        if (heading.matches()) {
            close();
            html.add(heading(heading.group(1).length(), inline(heading.group(2))));
        } else if (bullet.matches()) {
            item("ul", "bullet", bullet.group(1));
        } else if (numbered.matches()) {
            item("ol", "number", numbered.group(1));
        } else if (line.isEmpty()) {
            close();
        } else {
            endList();
            paragraph.add(inline(line));
        }
    }

    private static String heading(int level, String words) {
        int tag = Math.max(level, 2);
        return "<h%d class=\"govuk-heading-%s\">%s</h%d>".formatted(tag, SIZES.get(level - 1), words, tag);
    }

    private void item(String tag, String kind, String words) {
        endParagraph();
        if (!list.equals(tag)) {
            endList();
            list = tag;
            html.add("<%s class=\"govuk-list govuk-list--%s\">".formatted(tag, kind));
        }
        html.add("<li>" + inline(words) + "</li>");
    }

    private void close() {
        endParagraph();
        endList();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            html.add("<p class=\"govuk-body\">" + String.join("<br>", paragraph) + "</p>");
            paragraph.clear();
        }
    }

    private void endList() {
        if (!list.isEmpty()) {
            html.add("</" + list + ">");
            list = "";
        }
    }

    private static String inline(String words) {
        String bold = BOLD.matcher(words).replaceAll("<strong>$1</strong>");
        return LINK.matcher(bold).replaceAll("<a class=\"govuk-link\" href=\"$2\">$1</a>");
    }
}
