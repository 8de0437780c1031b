package eu.inclusion.pathway.calendar;

/** Text as it can stand in a calendar: what people typed, without signs that no calendar shows. */
final class PlainText {

    private PlainText() {
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    static String lines(String text) {
        return text.replaceAll("\\r\\n|[\\r\\u000B\\f\\u0085\\u2028\\u2029]", "\n").replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .replaceAll("\\n{3,}", "\n\n").strip();
    }
}
