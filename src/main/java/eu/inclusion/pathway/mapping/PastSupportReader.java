package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.organisation.SupportRole;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads past support as people write it: "partner KA205 2019; coördinator KA152 2022", by lines, semicolons or commas. */
public final class PastSupportReader {

    private static final Pattern BETWEEN = Pattern.compile("[;,\\n\\r]+");
    private static final Pattern ONE = Pattern.compile("(?<role>[a-z]+)\\W+(?<action>[a-z]{2,3}\\d{2,3})\\W+(?<year>(?:19|20)\\d{2})\\W*");
    private static final Set<String> COORDINATORS = Set.of("coordinator", "aanvrager", "applicant", "penvoerder");
    private static final String PARTNER = "partner";

    private PastSupportReader() {
    }

    /**
     * @throws PastSupportNotReadable when a part is written otherwise
     */
    public static Set<PastSupport> read(String text) {
        Set<PastSupport> read = new LinkedHashSet<>();
        BETWEEN.splitAsStream(text).map(String::strip).filter(part -> !part.isEmpty()).forEach(part -> read.add(one(part)));
        return read;
    }

    private static PastSupport one(String part) {
        String plain = Normalizer.normalize(part.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        Matcher match = ONE.matcher(plain);
        if (!match.matches() || !(PARTNER.equals(match.group("role")) || COORDINATORS.contains(match.group("role")))) {
            throw new PastSupportNotReadable(part);
        }
        SupportRole role = PARTNER.equals(match.group("role")) ? SupportRole.PARTNER : SupportRole.COORDINATOR;
        return new PastSupport(match.group("action"), role, Integer.parseInt(match.group("year")));
    }
}
