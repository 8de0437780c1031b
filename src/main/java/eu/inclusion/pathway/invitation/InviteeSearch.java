package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.programme.Strand;
import org.jspecify.annotations.Nullable;

/**
 * Which of the organisations that wait for a national event an officer looks for.
 *
 * @param text a part of the name
 * @param region where a postcode or a place begins so
 * @param experience no more experienced than that in partnerships; {@link ExperienceStatus#EXPERIENCED} means those alone
 * @param chosen only those that are chosen already
 */
public record InviteeSearch(String text, String region, @Nullable Strand strand, @Nullable Need need, @Nullable ExperienceStatus experience,
        @Nullable EarlierEvents earlier, boolean chosen) {

    /** All that wait. */
    public static final InviteeSearch ALL = new InviteeSearch("", "", null, null, null, null, false);

    public InviteeSearch {
        text = text.strip();
        region = region.strip();
    }

    /** All of a strand. */
    public static InviteeSearch of(Strand strand) {
        return new InviteeSearch("", "", strand, null, null, null, false);
    }

    public boolean isNarrow() {
        return !equals(ALL);
    }
}
