package eu.inclusion.pathway.mapping;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a column of a mapping list tells, by the names that it may have in Dutch and English. */
enum ListColumn {
    NAME("organisatie", "naam", "naam organisatie", "organisation", "organization", "name", "organisation name", "name of the organisation"),
    LEGAL_FORM("rechtsvorm", "legal form"),
    OID("oid", "oid nummer", "organisation id"),
    POSTCODE("postcode", "postal code", "zip", "zip code"),
    PLACE("gemeente", "plaats", "stad", "woonplaats", "place", "city", "town", "municipality"),
    COUNTRY("land", "country"),
    COMMUNITY("gemeenschap", "taalgemeenschap", "community", "language community"),
    WEBSITE("website", "webstek", "site", "url"),
    EMAIL("e-mail", "e-mailadres", "mail", "email address", "e-mail contact"),
    PHONE("telefoon", "telefoonnummer", "tel", "gsm", "phone", "telephone", "phone number"),
    CONTACT_NAME("contactpersoon", "contact", "naam contactpersoon", "contact person", "contact name"),
    CONTACT_ROLE("contactfunctie", "functie", "rol", "contact role", "role", "function"),
    LANGUAGES("taal", "talen", "language", "languages"),
    STRANDS("strand(s)", "strand", "strands", "tak", "takken", "thema", "thema's"),
    GROUPS("doelgroepen", "doelgroep", "target groups", "target group", "groups"),
    UMBRELLA("koepel", "koepelorganisatie", "umbrella", "umbrella organisation"),
    PAID_STAFF("betaalde medewerkers", "medewerkers", "personeel", "paid staff", "staff"),
    VOLUNTEERS("vrijwilligers", "volunteers"),
    YOUNG_PEOPLE("jongeren per jaar", "aantal jongeren", "young people per year", "young people"),
    NEEDS("noden", "behoeften", "needs"),
    EXPECTATIONS("verwachtingen", "expectations"),
    INTEREST("interesse", "interesses", "interest", "interested in"),
    EXPERIENCE("ervaring erasmus+ (rol en jaar)", "ervaring erasmus+", "ervaring", "experience", "erasmus+ experience",
            "erasmus+ experience (role and year)", "past projects"),
    CONTACTED_ON("datum contact", "contactdatum", "datum", "contact date", "date of contact", "date"),
    CHANNEL("kanaal", "channel"),
    RESPONSE("antwoord", "reactie", "response", "answer"),
    MAY_BE_INVITED("mag uitgenodigd worden", "mag worden uitgenodigd", "toestemming", "may be invited", "consent"),
    REMARKS("opmerkingen", "opmerking", "remarks", "remark", "comments", "notes");

    private final Set<String> names;

    ListColumn(String... names) {
        this.names = Arrays.stream(names).map(Plain::of).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<ListColumn> called(String header) {
        String plain = Plain.of(header);
        return Arrays.stream(values()).filter(column -> column.names.contains(plain)).findFirst();
    }
}
