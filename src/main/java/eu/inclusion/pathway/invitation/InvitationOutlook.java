package eu.inclusion.pathway.invitation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What sending to those chosen would do, for who is about to decide.
 *
 * @param chosen how many organisations are chosen
 * @param letters how many letters go out: one per person
 * @param writtenBefore how many organisations get none because the person has had a letter about this event
 * @param noContact at how many organisations nobody is known to write to
 * @param elsewhere how many have a place at another event on the same days
 * @param languages how many letters go out in each language, by its two letters
 * @param sample one of the letters: to whom, for which organisations
 */
public record InvitationOutlook(int chosen, int letters, int writtenBefore, int noContact, int elsewhere, Map<String, Integer> languages,
        @Nullable Sample sample) {

    /** How many organisations are named in the letter to the same person for another one. */
    public int named() {
        return chosen - letters - writtenBefore - noContact;
    }

    /**
     * One letter that would go out.
     *
     * @param person as the letter greets, where a name is known
     * @param alsoFor other organisations for which the person speaks
     */
    public record Sample(String organisation, String pathReference, @Nullable String person, List<String> alsoFor) {
    }
}
