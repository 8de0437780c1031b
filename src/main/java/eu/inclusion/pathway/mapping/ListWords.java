package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Strand;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that people use in lists, in Dutch and English, and what they mean. What is not understood gives nothing. */
final class ListWords {

    static final Pattern BETWEEN = Pattern.compile("[;,\\n\\r]+");

    private static final Set<String> NONE = words("geen", "none", "nvt", "n.v.t.", "onbekend", "unknown", "-", "/", "?", "niet");
    private static final Map<String, Boolean> YES_NO = meanings(Map.of(
            true, List.of("ja", "j", "yes", "y", "x", "1", "waar", "true", "ok"),
            false, List.of("nee", "neen", "n", "no", "0", "onwaar", "false")));
    private static final Map<String, ContactChannel> CHANNELS = meanings(Map.of(
            ContactChannel.EMAIL, List.of("e-mail", "mail"),
            ContactChannel.PHONE, List.of("telefoon", "telefonisch", "gsm", "phone", "telephone", "call"),
            ContactChannel.VISIT, List.of("bezoek", "plaatsbezoek", "visit"),
            ContactChannel.FAIR, List.of("beurs", "fair", "event", "evenement"),
            ContactChannel.UMBRELLA, List.of("via koepel", "koepel", "umbrella", "via umbrella"),
            ContactChannel.WEBSITE, List.of("website", "webformulier", "web form"),
            ContactChannel.OTHER, List.of("andere", "anders", "other")));
    private static final Map<String, ContactResponse> RESPONSES = meanings(Map.of(
            ContactResponse.INTERESTED, List.of("interesse", "geïnteresseerd", "ja", "interested", "yes"),
            ContactResponse.DECLINED, List.of("geen interesse", "nee", "neen", "niet geïnteresseerd", "declined", "not interested", "no"),
            ContactResponse.LATER, List.of("later", "misschien", "misschien later", "maybe", "perhaps later"),
            ContactResponse.NONE, List.of("geen antwoord", "geen reactie", "no answer", "no response", "none")));
    private static final Map<String, Community> COMMUNITIES = meanings(Map.of(
            Community.NL, List.of("nederlandstalig", "vlaams", "vlaanderen", "vlaamse gemeenschap", "nl", "dutch-speaking", "dutch", "flemish"),
            Community.FR, List.of("franstalig", "waals", "franse gemeenschap", "fr", "french-speaking", "french"),
            Community.DE, List.of("duitstalig", "duitstalige gemeenschap", "de", "german-speaking", "german")));
    private static final Map<String, Strand> STRANDS = meanings(Map.of(
            Strand.HEALTH_AND_DISABILITIES, List.of("health & disabilities", "health and disabilities", "disability", "disabilities",
                    "disability / health", "gezondheid & beperking", "gezondheid en beperking", "gezondheid en beperkingen", "beperking"),
            Strand.NEET, List.of("neet", "neets", "not in education, employment or training"),
            Strand.RURAL_AREAS, List.of("rural areas", "rural", "platteland", "plattelandsgebieden", "landelijke gebieden"),
            Strand.POST_MIGRATION, List.of("barriers in a post-migration society", "post-migration", "post-migration society", "postmigratie",
                    "drempels in een postmigratiesamenleving", "migratie")));
    private static final Map<String, Set<FewerOpportunitiesGroup>> GROUPS = meanings(Map.of(
            Set.of(FewerOpportunitiesGroup.DISABILITIES), List.of("beperking", "beperkingen", "handicap", "disability", "disabilities"),
            Set.of(FewerOpportunitiesGroup.HEALTH_PROBLEMS), List.of("gezondheid", "gezondheidsproblemen", "health", "health problems"),
            Set.of(FewerOpportunitiesGroup.EDUCATION_AND_TRAINING), List.of("neet", "vroegtijdige schoolverlaters", "schoolverlaters",
                    "laaggeschoolden", "early school leavers", "education"),
            Set.of(FewerOpportunitiesGroup.CULTURAL_DIFFERENCES), List.of("migratieachtergrond", "nieuwkomers", "vluchtelingen", "minderheden",
                    "gebarentaligen", "migration background", "newcomers", "refugees", "migrants", "minorities"),
            Set.of(FewerOpportunitiesGroup.SOCIAL_BARRIERS), List.of("sociale drempels", "sociale barrières", "jeugdzorg", "social barriers"),
            Set.of(FewerOpportunitiesGroup.ECONOMIC_BARRIERS), List.of("armoede", "economische drempels", "poverty", "economic barriers"),
            Set.of(FewerOpportunitiesGroup.SOCIAL_BARRIERS, FewerOpportunitiesGroup.ECONOMIC_BARRIERS),
            List.of("kansarmoede", "maatschappelijk kwetsbare jongeren", "deprivation"),
            Set.of(FewerOpportunitiesGroup.DISCRIMINATION), List.of("discriminatie", "lgbti", "lgbtqia+", "holebi's", "discrimination"),
            Set.of(FewerOpportunitiesGroup.GEOGRAPHICAL_BARRIERS), List.of("platteland", "afgelegen", "landelijk gebied", "rural", "remote")));
    private static final Map<String, Need> NEEDS = meanings(Map.of(
            Need.INFORMATION, List.of("informatie", "informatie over de programma's", "information", "information about the programmes"),
            Need.PROJECT_MANAGEMENT, List.of("projectmanagement", "vaardigheden", "project management", "skills"),
            Need.PARTNERS, List.of("partners", "partners in het buitenland", "partners abroad"),
            Need.TIME_AND_PEOPLE, List.of("tijd", "tijd en mensen", "mensen", "time", "time and people"),
            Need.MONEY, List.of("geld", "cofinanciering", "money", "co-financing"),
            Need.LANGUAGE, List.of("taal", "talen", "language"),
            Need.ACCESSIBILITY, List.of("toegankelijkheid", "toegankelijkheid van activiteiten", "accessibility"),
            Need.ADMINISTRATION, List.of("administratie", "administration"),
            Need.APPLICATION_SUPPORT, List.of("begeleiding", "begeleiding bij de aanvraag", "support with the application", "application support")));
    private static final Map<String, Country> COUNTRIES = countries();

    private ListWords() {
    }

    /** Whether a word says that there is nothing. */
    static boolean isNone(String text) {
        return NONE.contains(Plain.of(text));
    }

    static @Nullable Boolean yesOrNo(String text) {
        return YES_NO.get(Plain.of(text));
    }

    static @Nullable ContactChannel channel(String text) {
        return CHANNELS.get(Plain.of(text));
    }

    static @Nullable ContactResponse response(String text) {
        return RESPONSES.get(Plain.of(text));
    }

    static @Nullable Community community(String text) {
        return COMMUNITIES.get(Plain.of(text));
    }

    static @Nullable Country country(String text) {
        return COUNTRIES.get(Plain.of(text));
    }

    static @Nullable Strand strand(String text) {
        return STRANDS.get(Plain.of(text));
    }

    static @Nullable Set<FewerOpportunitiesGroup> groups(String text) {
        return GROUPS.get(Plain.of(text));
    }

    static @Nullable Need need(String text) {
        return NEEDS.get(Plain.of(text));
    }

    private static Map<String, Country> countries() {
        Map<String, Country> countries = new HashMap<>();
        Arrays.stream(Locale.getISOCountries()).map(Country::new).forEach(country -> {
            countries.put(Plain.of(country.code()), country);
            List.of("nl", "en", "fr", "de").forEach(language ->
                    countries.put(Plain.of(country.name(Locale.forLanguageTag(language))), country));
        });
        countries.put("gr", new Country("EL"));
        countries.put("gb", new Country("UK"));
        countries.put("vlaanderen", new Country("BE"));
        countries.put("holland", new Country("NL"));
        return countries;
    }

    private static Set<String> words(String... words) {
        return Set.copyOf(Arrays.stream(words).map(Plain::of).distinct().toList());
    }

    private static <T> Map<String, T> meanings(Map<T, List<String>> wordsByMeaning) {
        Map<String, T> meanings = new HashMap<>();
        wordsByMeaning.forEach((meaning, words) -> words.forEach(word -> meanings.put(Plain.of(word), meaning)));
        return meanings;
    }
}
