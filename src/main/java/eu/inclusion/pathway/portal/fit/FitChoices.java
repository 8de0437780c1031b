package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.fit.Occasions;
import eu.inclusion.pathway.form.FormItem;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Impact;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.Sourced;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose on each page, and the figures that its texts name: all from the rules of the calls to come. */
@Component
class FitChoices {

    static final String UNKNOWN = "UNKNOWN";
    /** Those that hurried people look for; whoever hosts a National Agency knows better than this page. */
    private static final List<OrganisationType> TYPES = List.of(OrganisationType.NON_PROFIT, OrganisationType.SCHOOL,
            OrganisationType.SCHOOL_AUTHORITY, OrganisationType.VET_PROVIDER, OrganisationType.ADULT_EDUCATION_PROVIDER,
            OrganisationType.HIGHER_EDUCATION_INSTITUTION, OrganisationType.PUBLIC_BODY, OrganisationType.COMPANY,
            OrganisationType.EUROPEAN_NGO, OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE, OrganisationType.OTHER);
    private final Occasions occasions;
    private final FitWords words;
    private final Map<String, List<Map<String, String>>> countries = new ConcurrentHashMap<>();

    FitChoices(Occasions occasions, FitWords words) {
        this.occasions = occasions;
        this.words = words;
    }

    Map<String, Object> of(FitStep step, FitAnswers answers, Locale reader) {
        return switch (step) {
            case IMPACT -> Map.of("impactOptions", impacts(reader));
            case PLACE -> Map.of("countryOptions", countries(reader), "communityOptions",
                    Arrays.stream(Community.values()).map(one -> option(one.name(), words.of("programme.community." + one, reader))).toList());
            case ORGANISATION -> Map.of("typeOptions", types(reader));
            case HISTORY -> Map.of("years", years().map(String::valueOf).orElse(""), "type", typed(answers, "type"));
            case PARTNERS -> Map.of("countryOptions", countries(reader), "typeOptions", types(reader));
            case PROJECT -> project(reader);
            default -> Map.of();
        };
    }

    /** For how many years an organisation must have existed in some action; nothing where none asks. */
    Optional<Integer> years() {
        return occasions.next().stream().map(occasion -> occasion.rules().consortium().establishedYears())
                .filter(Objects::nonNull).map(Sourced::value).max(Comparator.naturalOrder());
    }

    /** Whether young people without a legal form can take part in some action. */
    boolean informalGroupsWelcome() {
        return occasions.next().stream().anyMatch(occasion -> occasion.rules().consortium().informalGroups().value());
    }

    /** The partners to read: where each is, what it is, and whether it only helps. */
    List<FormItem.Fact> partners(Map<String, Object> checked, Locale reader) {
        List<FormItem.Fact> facts = new ArrayList<>();
        for (FitProfile.Partner partner : FitProfiles.partners(checked)) {
            String type = partner.type() == null ? "" : ", " + words.of("fit.type." + partner.type(), reader);
            String associated = partner.associated() ? ", " + words.of("fit.associated", reader) : "";
            facts.add(new FormItem.Fact(words.of("fit.partner", reader, facts.size() + 1), partner.country().name(reader) + type + associated));
        }
        return facts;
    }

    private List<Map<String, String>> impacts(Locale reader) {
        List<Map<String, String>> options = new ArrayList<>();
        Arrays.stream(Impact.values()).forEach(impact -> options.add(option(impact.name(), words.of("fit.impact." + impact, reader))));
        options.add(option(UNKNOWN, words.of("fit.unknown", reader)));
        return options;
    }

    private List<Map<String, String>> types(Locale reader) {
        return TYPES.stream().map(type -> option(type.name(), words.of("fit.type." + type, reader))).toList();
    }

    private Map<String, Object> project(Locale reader) {
        List<Occasion> next = occasions.next();
        Map<String, Object> data = new HashMap<>();
        data.put("lumpSumOptions", sums(next, reader));
        data.put("durations", next.stream().map(occasion -> words.of("fit.durations", reader, words.action(occasion, reader),
                occasion.rules().project().minimumMonths().value(), occasion.rules().project().maximumMonths().value(),
                occasion.rules().project().maximumMonths().value() - occasion.rules().project().minimumMonths().value()))
                .distinct().collect(Collectors.joining(" ")));
        data.put("starts", starts(next, reader));
        return data;
    }

    /** Each sum once, with every action that gives it. */
    private List<Map<String, String>> sums(List<Occasion> next, Locale reader) {
        Map<Integer, String> actions = new TreeMap<>();
        next.forEach(occasion -> occasion.rules().project().lumpSums().value().forEach(sum -> actions.merge(sum, words.action(occasion, reader),
                (one, other) -> one + " " + words.of("fit.or", reader) + " " + other)));
        List<Map<String, String>> options = new ArrayList<>();
        actions.forEach((sum, names) -> options.add(option(String.valueOf(sum), words.of("fit.sum", reader, sum, names))));
        options.add(option(UNKNOWN, words.of("fit.unknown", reader)));
        return options;
    }

    private String starts(List<Occasion> next, Locale reader) {
        return next.stream().map(Occasion::round).filter(Objects::nonNull).sorted(Comparator.comparing(Round::closesAt)).distinct()
                .map(round -> words.of("fit.starts", reader, words.day(round.startFrom().value(), reader),
                        words.day(round.startUntil().value(), reader))).distinct().findFirst().orElseGet(() -> words.of("fit.starts.unknown", reader));
    }

    private List<Map<String, String>> countries(Locale reader) {
        Collator byName = Collator.getInstance(reader);
        return countries.computeIfAbsent(reader.getLanguage(), language ->
                Stream.concat(Arrays.stream(Locale.getISOCountries()), Stream.of("XK")).map(Country::new).distinct()
                        .map(country -> option(country.code(), country.name(reader)))
                        .sorted(Comparator.comparing(option -> option.get("label"), byName)).toList());
    }

    static String typed(FitAnswers answers, String name) {
        return answers.typed().getOrDefault(name, new String[] {""})[0];
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
