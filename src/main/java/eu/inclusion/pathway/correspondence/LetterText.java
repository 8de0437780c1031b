package eu.inclusion.pathway.correspondence;

import java.util.Locale;

/**
 * What a letter says: one record per letter, whose components are the values the letter needs. Links are whole addresses
 * (https://...) of pages in the portal that ask to sign in; only {@link PathLetter.SignInLink} holds a link that itself signs in.
 */
public sealed interface LetterText
        permits PathLetter, MappingLetter, EventLetter, EventCallLetter, ApplicationLetter, CoeditingLetter, MentoringLetter, IdeaLetter, PreparationLetter,
                TravelLetter, StrandLetter {

    /** The letter's name, as its template and its texts are called: {@code sign-in-link} for {@code SignInLink}. */
    default String letterName() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** Whether the text may be read by nobody but the recipient; then it is not kept once it is sent. */
    default boolean confidential() {
        return false;
    }

    /** Whether it goes to somebody whom an organisation named, and not to the organisation; then it says why it came. */
    default boolean toStranger() {
        return false;
    }

    /** Whether the letter names its case, so that it cannot be written without a reference. */
    default boolean namesItsCase() {
        return false;
    }
}
