package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.organisation.PastSupport;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.FewerOpportunitiesGroup;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Understands the rows of one list, each by itself: everything that is wrong with a row is said, not only the first thing. */
class RowReader {

    private static final int LONG = 4000;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;\"]{1,64}@[^\\s@<>,;\"]+\\.[^\\s@<>,;\".]{2,}");

    private final ListHeader header;
    private final ListRules rules;

    RowReader(ListHeader header, ListRules rules) {
        this.header = header;
        this.rules = rules;
    }

    ReadRow read(ListLine line) {
        RowCells cells = new RowCells(header, line);
        OrganisationDetails organisation = organisation(cells);
        FirstContact contact = contact(cells, organisation);
        if (cells.usable()) {
            rules.expectOwn(cells, organisation);
        }
        return new ReadRow(line.number(), organisation.name(), cells.usable() ? contact : null, cells.problems());
    }

    private OrganisationDetails organisation(RowCells cells) {
        Country country = cells.read(ListColumn.COUNTRY, ListWords::country, "country");
        Community community = cells.read(ListColumn.COMMUNITY, ListWords::community, "community");
        return new OrganisationDetails(
                cells.required(ListColumn.NAME, 300), cells.textOrNull(ListColumn.LEGAL_FORM, 100),
                cells.read(ListColumn.OID, RowReader::oid, "oid"),
                Objects.requireNonNullElse(country, rules.ownCountry()), community,
                cells.textOrNull(ListColumn.POSTCODE, 20), cells.required(ListColumn.PLACE, 200),
                cells.textOrNull(ListColumn.WEBSITE, 500), cells.textOrNull(ListColumn.UMBRELLA, 300), null, person(cells));
    }

    private static @Nullable Oid oid(String text) {
        return Oid.isWellFormed(text) ? new Oid(text) : null;
    }

    private @Nullable ContactPerson person(RowCells cells) {
        String email = cells.text(ListColumn.EMAIL, 254);
        String name = cells.textOrNull(ListColumn.CONTACT_NAME, 200);
        String role = cells.textOrNull(ListColumn.CONTACT_ROLE, 200);
        String phone = cells.textOrNull(ListColumn.PHONE, 50);
        if (email.isEmpty() || ListWords.isNone(email)) {
            return null;
        }
        if (!EMAIL.matcher(email).matches()) {
            cells.problem(ListColumn.EMAIL, "email", email);
            return null;
        }
        return new ContactPerson(email, name, role, phone, rules.languageOf(cells.text(ListColumn.LANGUAGES, 200)));
    }

    private FirstContact contact(RowCells cells, OrganisationDetails organisation) {
        LocalDate day = cells.read(ListColumn.CONTACTED_ON, ListNumbers::day, "day");
        if (day != null && day.isAfter(rules.today())) {
            cells.warn(ListColumn.CONTACTED_ON, "future", day.toString());
        }
        ContactResponse response = cells.read(ListColumn.RESPONSE, ListWords::response, "response");
        Boolean mayBeInvited = cells.read(ListColumn.MAY_BE_INVITED, ListWords::yesOrNo, "yes-no");
        return new FirstContact(organisation, ContactSource.MAPPING_LIST, day,
                cells.read(ListColumn.CHANNEL, ListWords::channel, "channel"),
                response == null ? ContactResponse.NONE : response, Boolean.TRUE.equals(mayBeInvited), profile(cells), remarks(cells, organisation));
    }

    private MappingProfile profile(RowCells cells) {
        Set<FewerOpportunitiesGroup> groups = new HashSet<>();
        each(cells, ListColumn.GROUPS, ListWords::groups, "group", false).forEach(groups::addAll);
        Set<PastSupport> experience = cells.read(ListColumn.EXPERIENCE, PastSupportReader::read, "experience");
        Set<String> languages = cells.read(ListColumn.LANGUAGES, LanguageNames::read, "language");
        return new MappingProfile(strands(cells), groups,
                cells.read(ListColumn.PAID_STAFF, ListNumbers::count, "number"),
                cells.read(ListColumn.VOLUNTEERS, ListNumbers::count, "number"),
                cells.read(ListColumn.YOUNG_PEOPLE, ListNumbers::count, "number"),
                Objects.requireNonNullElse(languages, Set.of()),
                each(cells, ListColumn.NEEDS, ListWords::need, "need", false),
                cells.textOrNull(ListColumn.EXPECTATIONS, LONG), cells.textOrNull(ListColumn.INTEREST, LONG),
                Objects.requireNonNullElse(experience, Set.of()));
    }

    private Set<Strand> strands(RowCells cells) {
        return rules.ownStrands(cells, each(cells, ListColumn.STRANDS, ListWords::strand, "strand", true));
    }

    /** The words of a cell, each understood by itself; one that is not understood stops the row or is left out with a warning. */
    private <T> Set<T> each(RowCells cells, ListColumn column, Function<String, @Nullable T> read, String otherwise, boolean stops) {
        Set<T> values = new LinkedHashSet<>();
        ListWords.BETWEEN.splitAsStream(cells.text(column, LONG)).map(String::strip).filter(word -> !word.isEmpty()).forEach(word -> {
            T value = read.apply(word);
            if (value != null) {
                values.add(value);
            } else if (stops) {
                cells.problem(column, otherwise, word);
            } else {
                cells.warn(column, otherwise, word);
            }
        });
        return values;
    }

    /** What we know of a person without an e-mail address is kept as a remark, so that an officer can telephone. */
    private static @Nullable String remarks(RowCells cells, OrganisationDetails organisation) {
        String remarks = cells.text(ListColumn.REMARKS, LONG - 500);
        String phone = cells.text(ListColumn.PHONE, 50);
        if (organisation.contact() == null && !phone.isEmpty()) {
            String role = cells.text(ListColumn.CONTACT_ROLE, 200);
            String person = role.isEmpty() ? phone : role + ", " + phone;
            remarks = remarks.isEmpty() ? person : remarks + "\n" + person;
        }
        return remarks.isEmpty() ? null : remarks;
    }
}
