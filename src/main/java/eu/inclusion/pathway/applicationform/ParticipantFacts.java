package eu.inclusion.pathway.applicationform;

import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.Sourced;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register and the programme know of who takes part, and which of them the form asks for. */
@Component
class ParticipantFacts implements SectionFacts {

    private final SectionOptions options;
    private final NationalAgencies agencies;
    private final Countries countries;

    ParticipantFacts(SectionOptions options, NationalAgencies agencies, Countries countries) {
        this.options = options;
        this.agencies = agencies;
        this.countries = countries;
    }

    @Override
    public Set<SectionKind> sections() {
        return Set.of(SectionKind.ORGANISATIONS);
    }

    @Override
    public Map<String, Object> of(SectionKind kind, DraftText draft, Locale reader) {
        Organisation applicant = draft.applicant();
        Map<String, Object> data = new HashMap<>();
        data.put("applicantName", applicant.name());
        data.put("applicantCountry", applicant.country().name(reader));
        data.put("applicantCity", applicant.place());
        data.put("byWorkPackages", draft.byWorkPackages());
        Sourced<Integer> years = draft.rules().consortium().establishedYears();
        data.put("establishedRule", years == null ? options.say("grantapplication.section.established-any", reader)
                : options.say("grantapplication.section.established", reader, years.value()));
        data.put("conditionsAsked", draft.asksConditions());
        data.put("communityAsked", needsCommunity(applicant, draft.call().callYear()));
        data.put("communityOptions", options.named("programme.community.", Community.values(), reader));
        data.put("organisationTypeOptions", options.named("programme.organisation-type.", OrganisationType.values(), reader));
        data.put("countryOptions", options.countries(reader));
        putIfKnown(data, "applicantOid", applicant.oid());
        putIfKnown(data, "applicantCommunity", applicant.community());
        putIfKnown(data, "applicantWebsite", applicant.website());
        putIfKnown(data, "establishedOn", applicant.establishedOn());
        return data;
    }

    private boolean needsCommunity(Organisation applicant, int callYear) {
        Country counted = countries.status(applicant.country(), callYear).countsAs();
        return agencies.needsCommunity(counted);
    }

    private static void putIfKnown(Map<String, Object> data, String key, @Nullable Object value) {
        if (value != null) {
            data.put(key, value.toString());
        }
    }
}
