package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.programme.StrandMembership;
import eu.inclusion.pathway.programme.StrandMemberships;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** What the agency whose list it is asks of a row: an organisation of its own, in strands in which it takes part. */
class ListRules {

    private final NationalAgency agency;
    private final ResponsibleAgency responsible;
    private final StrandMemberships memberships;
    private final LocalDate today;

    ListRules(NationalAgency agency, ResponsibleAgency responsible, StrandMemberships memberships, LocalDate today) {
        this.agency = agency;
        this.responsible = responsible;
        this.memberships = memberships;
        this.today = today;
    }

    Country ownCountry() {
        return agency.country();
    }

    LocalDate today() {
        return today;
    }

    /** In which language a contact person is written to: the first of Dutch and English that it works in, else its agency's. */
    String languageOf(String languages) {
        for (String word : ListWords.BETWEEN.split(languages)) {
            String plain = Plain.of(word);
            if (plain.startsWith("nl") || plain.equals("nederlands") || plain.equals("dutch")) {
                return "nl";
            }
            if (plain.equals("en") || plain.equals("engels") || plain.equals("english")) {
                return "en";
            }
        }
        return languages.isBlank() ? agency.language() : "en";
    }

    /** Refuses an organisation of another agency, and names that agency. */
    void expectOwn(RowCells cells, OrganisationDetails organisation) {
        ListColumn column = organisation.country().equals(ownCountry()) ? ListColumn.COMMUNITY : ListColumn.COUNTRY;
        try {
            responsible.expect(agency.code(), organisation);
        } catch (AnotherAgencyResponsible | NoAgencyForYouth | CommunityMissing refusal) {
            cells.refused(column, refusal);
        }
    }

    /**
     * The strands in which the agency maps. Where its membership is confirmed, a row with no strand of its own is refused and a
     * strand of others is left out; an unconfirmed membership only draws attention.
     */
    Set<Strand> ownStrands(RowCells cells, Set<Strand> named) {
        Set<Strand> own = EnumSet.noneOf(Strand.class);
        named.stream().filter(strand -> memberships.maps(agency.code(), strand, today)).forEach(own::add);
        boolean sure = memberships.all().stream().filter(one -> one.agency().equals(agency.code())).anyMatch(StrandMembership::confirmed);
        for (Strand strand : named) {
            if (own.contains(strand)) {
                continue;
            }
            if (sure && own.isEmpty()) {
                cells.problem(ListColumn.STRANDS, "strand-of-others." + strand, name());
            } else {
                cells.warn(ListColumn.STRANDS, (sure ? "strand-left-out." : "strand-uncertain.") + strand, name());
            }
        }
        return sure ? own : named;
    }

    private String name() {
        AgencyCode code = agency.code();
        return agency.name() + " (" + code + ")";
    }
}
