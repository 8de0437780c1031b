package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checked answers in the words of the domain. */
record FitProfiles(Map<String, Object> answers) {

    static FitProfile of(Map<String, Object> checked) {
        return new FitProfiles(checked).profile();
    }

    /** Those that were named on their page. */
    static List<FitProfile.Partner> partners(Map<String, Object> checked) {
        return new FitProfiles(checked).partners();
    }

    private FitProfile profile() {
        return new FitProfile(text("idea"), known("impact", Impact::valueOf), new Country(String.valueOf(answers.get("country"))),
                known("community", Community::valueOf), OrganisationType.valueOf(String.valueOf(answers.get("type"))),
                known("establishedOn", LocalDate::parse), known("charter", "YES"::equals), known("background", FitProfile.Background::valueOf),
                partners(), known("lumpSum", Integer::valueOf), answers.get("months") instanceof Number months ? months.intValue() : null,
                known("start", LocalDate::parse));
    }

    private List<FitProfile.Partner> partners() {
        return answers.get("partners") instanceof Collection<?> rows
                ? rows.stream().map(row -> partner(new FitProfiles(named(row)))).toList() : List.of();
    }

    private static FitProfile.Partner partner(FitProfiles row) {
        return new FitProfile.Partner(new Country(String.valueOf(row.answers.get("country"))), row.known("type", OrganisationType::valueOf),
                Boolean.TRUE.equals(row.answers.get("associated")));
    }

    private <T> @Nullable T known(String question, Function<String, T> read) {
        String text = text(question);
        return text == null || text.equals(FitChoices.UNKNOWN) ? null : read.apply(text);
    }

    private @Nullable String text(String question) {
        return answers.get(question) instanceof String text && !text.isBlank() ? text : null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Object row) {
        return (Map<String, Object>) row;
    }
}
