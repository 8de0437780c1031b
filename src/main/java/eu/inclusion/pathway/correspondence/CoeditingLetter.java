package eu.inclusion.pathway.correspondence;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;

/** Letters to those who write an application together, or are named in it. */
public sealed interface CoeditingLetter extends LetterText {

    /**
     * Somebody may read or write a draft.
     *
     * @param organisation who applies and invites
     * @param until        the last day on which the invitation holds
     * @param link         the draft; it signs the reader in
     */
    record CoEditorInvitation(String organisation, LocalDate until, URI link) implements CoeditingLetter {
    }

    /**
     * Asks a partner whether its OID may be used.
     *
     * @param organisation who applies and asks
     * @param partner      whom it is about
     * @param project      the project's title
     * @param until        the last moment to answer
     * @param link         the page on which to answer, without signing in
     */
    record PartnerConsentRequest(String organisation, String partner, String project, Instant until, URI link) implements CoeditingLetter {

        /** Whoever holds the link answers for the partner. */
        @Override
        public boolean confidential() {
            return true;
        }
    }

    /** Asks once more; the values as in {@link PartnerConsentRequest}. */
    record PartnerConsentReminder(String organisation, String partner, String project, Instant until, URI link) implements CoeditingLetter {

        @Override
        public boolean confidential() {
            return true;
        }
    }
}
