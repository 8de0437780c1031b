package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.ActionFit;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.programme.AgencyContact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result as its page shows it, in the reader's words.
 *
 * @param headline what comes of it, one sentence
 * @param eacea    whether the field is managed by EACEA altogether
 * @param open     whether an application can be begun now in the action that fits best
 * @param cards    each action, the best first
 * @param doors    who gets the application; one for each place of the impact as long as that is not known
 * @param others   where all National Agencies are listed
 */
record FitResult(String headline, boolean eacea, boolean open, List<Card> cards, List<Door> doors, AgencyContact others) {

    /**
     * How one action fits.
     *
     * @param when    until when one applies, or that nobody knows yet
     * @param size    what it gives and how long it lasts
     * @param toEacea whether the application goes to EACEA
     */
    record Card(String name, ActionFit.Verdict verdict, Occasion.State state, String when, String size, List<String> fine,
            List<String> broken, List<String> toFindOut, List<String> forAPerson, boolean toEacea) {
    }

    /**
     * Who gets an application.
     *
     * @param impact where the impact would lie; nothing where that was answered
     * @param why    why it goes there
     * @param name    the agency's own name, or EACEA's
     * @param contact where it is found, where we know that
     */
    record Door(@Nullable String impact, String field, String why, @Nullable String name, @Nullable AgencyContact contact) {
    }
}
