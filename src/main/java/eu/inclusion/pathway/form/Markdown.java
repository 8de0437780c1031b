package eu.inclusion.pathway.form;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Turns a form's markdown into safe HTML in the portal's look. Values come in last, as plain words or as a link's address. */
final class Markdown extends AbstractVisitor {

    /** Where a link of a form may lead: a page, or somebody's mailbox. */
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|mailto:|/(?!/)).*");
    private static final Map<Class<? extends Node>, String> LOOKS = Map.of(Paragraph.class, "govuk-body", Link.class, "govuk-link",
            BulletList.class, "govuk-list govuk-list--bullet", OrderedList.class, "govuk-list govuk-list--number");
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).softbreak("<br>")
            .attributeProviderFactory(context -> (node, tag, attributes) -> attributes.putAll(look(node)))
            .build();

    private final Map<String, ?> values;

    private Markdown(Map<String, ?> values) {
        this.values = values;
    }

    static String toHtml(String text, Map<String, ?> values) {
        Node document = PARSER.parse(text);
        document.accept(new Markdown(values));
        return RENDERER.render(document).strip();
    }

    @Override
    public void visit(Text words) {
        String[] lines = filled(words.getLiteral()).split("\n", -1);
        for (int line = 0; line < lines.length - 1; line++) {
            words.insertBefore(new Text(lines[line]));
            words.insertBefore(new HardLineBreak());
        }
        words.setLiteral(lines[lines.length - 1]);
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        link.setDestination(filled(link.getDestination()));
        if (!ADDRESS.matcher(link.getDestination()).matches()) {
            unlink(link);
        }
    }

    private static void unlink(Link link) {
        while (link.getFirstChild() != null) {
            link.insertBefore(link.getFirstChild());
        }
        link.unlink();
    }

    /** A page has one heading of the first level, and that is the page's own. */
    @Override
    public void visit(Heading heading) {
        heading.setLevel(Math.max(heading.getLevel(), 2));
        visitChildren(heading);
    }

    private String filled(String template) {
        return Placeholders.fill(template, values, UnaryOperator.identity());
    }

    private static Map<String, String> look(Node node) {
        String look = node instanceof Heading heading ? "govuk-heading-" + (heading.getLevel() == 2 ? "m" : "s") : LOOKS.get(node.getClass());
        return look == null ? Map.of() : Map.of("class", look);
    }
}
