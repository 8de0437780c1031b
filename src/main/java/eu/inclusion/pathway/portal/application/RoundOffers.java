package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.TakesPart;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Which agencies an organisation could apply to in a call, and whether they open an optional round. */
@Component
class RoundOffers {

    private final NationalAgencies agencies;
    private final Countries countries;

    RoundOffers(NationalAgencies agencies, Countries countries) {
        this.agencies = agencies;
        this.countries = countries;
    }

    /** The agency of the path, and those responsible for the applicant in one of the fields, each with what it said. */
    Map<NationalAgency, TakesPart> of(Call call, Organisation applicant, AgencyCode ofPath) {
        Country country = countries.status(applicant.country(), call.callYear()).countsAs();
        TreeSet<NationalAgency> asked = new TreeSet<>(Comparator.comparing(agency -> agency.code().value()));
        agencies.find(ofPath).filter(agency -> agency.fields().stream().anyMatch(call.fields()::contains)).ifPresent(asked::add);
        call.fields().forEach(field -> agencies.responsibleFor(country, applicant.community(), field, call.callYear()).ifPresent(asked::add));
        Map<NationalAgency, TakesPart> said = new LinkedHashMap<>();
        asked.forEach(agency -> said.put(agency, call.takesPart(agency.code())));
        return said;
    }
}
