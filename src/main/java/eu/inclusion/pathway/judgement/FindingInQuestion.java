package eu.inclusion.pathway.judgement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding that somebody has to decide on.
 *
 * @param number   its number among all findings of the application, from 1
 * @param choices  the decisions that the rules leave
 * @param proposal the waiver that was proposed and awaits a second person
 * @param ground   when such a finding may be waived; nothing where it may not
 */
public record FindingInQuestion(int number, FindingOnRecord finding, List<Judgement> choices, @Nullable Ruling proposal,
        @Nullable String ground) {

    public FindingInQuestion {
        choices = List.copyOf(choices);
    }
}
