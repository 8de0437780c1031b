package eu.inclusion.pathway.correspondence;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Letters about the path as a whole and the way into the portal. */
public sealed interface PathLetter extends LetterText {

    /**
     * The one-time link that signs a person in.
     *
     * @param link       signs in whoever opens it
     * @param validUntil when it stops working
     */
    record SignInLink(URI link, Instant validUntil) implements PathLetter {

        @Override
        public boolean confidential() {
            return true;
        }
    }

    /**
     * An organisation registered its interest; says what happens next.
     *
     * @param link where the organisation sees its path
     */
    record InterestReceived(String organisation, URI link) implements PathLetter {
    }

    /**
     * The organisation left the path.
     *
     * @param link where it can register its interest again
     */
    record PathWithdrawn(String organisation, LocalDate withdrawnOn, URI link) implements PathLetter {
    }

    /**
     * The path rests: nothing is asked of the organisation for now.
     *
     * @param untilOn when the agency takes it up again; none where that is open
     * @param link    where the organisation sees its path
     */
    record PathResting(String organisation, @Nullable LocalDate untilOn, URI link) implements PathLetter {
    }

    /**
     * Something waits for the organisation.
     *
     * @param task  what waits, as the portal calls it in the reader's language
     * @param dueOn the last day to do it
     * @param link  where it can be done
     */
    record PathTaskReminder(String organisation, String task, LocalDate dueOn, URI link) implements PathLetter {
    }
}
