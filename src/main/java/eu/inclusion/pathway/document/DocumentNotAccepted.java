package eu.inclusion.pathway.document;

import eu.inclusion.pathway.programme.Refusal;

/** A file is not taken in: empty, too large, of another kind than its name says, or of a kind that we do not take. */
public class DocumentNotAccepted extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final long MEGABYTE = 1_048_576;

    DocumentNotAccepted(String why, Object... arguments) {
        super("document.not-accepted." + why, arguments);
    }

    public static DocumentNotAccepted tooLarge(long mostBytes) {
        return new DocumentNotAccepted("too-large", mostBytes / MEGABYTE);
    }
}
