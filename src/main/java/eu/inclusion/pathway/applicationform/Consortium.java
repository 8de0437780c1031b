package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.programme.Oid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The organisations of an application that are known by their OID, each once, the applicant first. */
public record Consortium(List<Member> members, boolean allKnown) {

    /** In which part an organisation is in an application. */
    public enum Role {
        APPLICANT,
        PARTNER,
        /** Takes part without funding; that takes no place under a cap. */
        ASSOCIATED
    }

    /** One of them. */
    public record Member(String oid, Role role, @Nullable String name, @Nullable String country) {

        boolean takesPlace() {
            return role != Role.ASSOCIATED;
        }
    }

    public static Consortium of(ApplicationContent content, String applicantName) {
        List<Member> all = new ArrayList<>();
        ApplicationContent.Applicant applicant = content.applicant();
        boolean known = add(all, applicant.oid(), Role.APPLICANT, applicantName, applicant.country().code());
        for (ApplicationContent.Partner partner : content.partners()) {
            Role role = partner.associated() ? Role.ASSOCIATED : Role.PARTNER;
            known &= add(all, partner.oid(), role, partner.legalName(), partner.country()) || partner.associated();
        }
        Map<String, Member> once = new LinkedHashMap<>();
        all.forEach(member -> once.putIfAbsent(member.oid(), member));
        return new Consortium(List.copyOf(once.values()), known);
    }

    private static boolean add(List<Member> all, @Nullable String oid, Role role, @Nullable String name, @Nullable String country) {
        boolean known = oid != null && Oid.isWellFormed(oid);
        if (known) {
            all.add(new Member(new Oid(oid).value(), role, name, country));
        }
        return known;
    }

    /** Those that take a place under the caps of a round, in the order in which places are given. */
    public List<Member> takingPlaces() {
        return members.stream().filter(Member::takesPlace).sorted(Comparator.comparing(Member::oid)).toList();
    }

    /** The same for the same organisations, whoever of them applies; nothing as long as one of them is not known. */
    public @Nullable String key() {
        List<Member> together = takingPlaces();
        return !allKnown || together.size() < 2 ? null
                : Fingerprint.of(together.stream().map(Member::oid).collect(Collectors.joining(" ")));
    }
}
