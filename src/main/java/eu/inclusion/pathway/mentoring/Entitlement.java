package eu.inclusion.pathway.mentoring;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * To what help an organisation is entitled, and why.
 *
 * @param grounds all that hold; none where it gets the technical help that everyone gets
 */
public record Entitlement(Set<EntitlementGround> grounds) {

    public Entitlement {
        grounds = Set.copyOf(grounds);
    }

    public MentoringSupport support() {
        return grounds.isEmpty() ? MentoringSupport.TECHNICAL : MentoringSupport.TAILOR_MADE;
    }

    /** The grounds as one text, in their order, for the record. */
    String written() {
        return grounds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    static Entitlement read(String written) {
        return new Entitlement(written.isEmpty() ? EnumSet.noneOf(EntitlementGround.class)
                : Arrays.stream(written.split(",")).map(EntitlementGround::valueOf).collect(Collectors.toSet()));
    }
}
