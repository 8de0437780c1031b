package eu.inclusion.pathway.correspondence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A paragraph of a letter's plain text, cut so that web addresses can be shown as links; the page escapes every piece. */
public record LetterParagraph(List<List<Piece>> lines) {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]]");

    /** A stretch of text, or a web address. */
    public record Piece(String text, boolean link) {
    }

    public static List<LetterParagraph> allOf(String body) {
        return Arrays.stream(body.strip().split("\\n{2,}"))
                .map(paragraph -> new LetterParagraph(paragraph.lines().map(LetterParagraph::pieces).toList()))
                .toList();
    }

    private static List<Piece> pieces(String line) {
        List<Piece> pieces = new ArrayList<>();
        Matcher address = ADDRESS.matcher(line);
        int from = 0;
        while (address.find()) {
            pieces.add(new Piece(line.substring(from, address.start()), false));
            pieces.add(new Piece(address.group(), true));
            from = address.end();
        }
        pieces.add(new Piece(line.substring(from), false));
        return pieces;
    }
}
