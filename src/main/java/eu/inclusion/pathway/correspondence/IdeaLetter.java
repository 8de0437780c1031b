package eu.inclusion.pathway.correspondence;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Letters about a project idea; the link in each shows where it stands, to whoever has the letter. */
public sealed interface IdeaLetter extends LetterText {

    @Override
    default boolean namesItsCase() {
        return true;
    }

    /** The idea came; says what happens next. */
    record IdeaReceived(String organisation, URI link) implements IdeaLetter {
    }

    /**
     * The idea is with another agency now.
     *
     * @param from   the agency that passed it on
     * @param reason why
     */
    record IdeaPassedOn(String organisation, String from, String reason, URI link) implements IdeaLetter {
    }

    /**
     * The answer takes longer than we said.
     *
     * @param website where the agency is found, where we know that
     */
    record IdeaTakesLonger(String organisation, @Nullable URI website, URI link) implements IdeaLetter {
    }

    /**
     * What an officer writes back.
     *
     * @param advice      paragraph by paragraph
     * @param recommended the action and the field that are recommended, in the reader's language
     * @param meeting     how to talk with the officer
     */
    record IdeaAdvised(String organisation, List<String> advice, @Nullable String recommended, @Nullable String meeting, URI link)
            implements IdeaLetter {

        public IdeaAdvised {
            advice = List.copyOf(advice);
        }
    }
}
