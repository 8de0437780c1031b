package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Community;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.StartFormHandler;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** An officer registers an organisation; its path starts in the wake of it. */
@Component
class RegisterOrganisationStart implements StartFormHandler {

    private final Intake intake;
    private final NationalAgencies agencies;

    RegisterOrganisationStart(Intake intake, NationalAgencies agencies) {
        this.intake = intake;
        this.agencies = agencies;
    }

    @Override
    public String processKey() {
        return "organisation-path";
    }

    @Override
    public Map<String, Object> show(AgencyCode agency) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("countries", countries());
        NationalAgency own = agencies.get(agency);
        shown.put("country", own.country().code());
        if (own.community() != null) {
            shown.put("community", own.community().name());
        }
        return shown;
    }

    @Override
    public void start(AgencyCode agency, String person, Answers answers) {
        intake.register(contact(answers), agency, person);
    }

    private List<Map<String, String>> countries() {
        return agencies.all().stream().map(NationalAgency::country).distinct()
                .map(country -> Map.of("value", country.code(), "label", country.name(LocaleContextHolder.getLocale())))
                .sorted(Comparator.comparing(option -> option.get("label"))).toList();
    }

    private static FirstContact contact(Answers answers) {
        MappingProfile unknown = MappingProfile.UNKNOWN;
        return new FirstContact(details(answers), ContactSource.OFFICER, answers.dayOrNull("contactedOn"),
                ContactChannel.valueOf(answers.text("channel")), ContactResponse.valueOf(answers.text("response")),
                answers.isTicked("mayBeInvited"),
                new MappingProfile(SurveyForm.strands(answers), unknown.groups(), null, null, null, unknown.languages(), unknown.needs(),
                        null, null, unknown.experience()),
                answers.textOrNull("remarks"));
    }

    private static OrganisationDetails details(Answers answers) {
        String oid = answers.textOrNull("oid");
        return new OrganisationDetails(answers.text("name"), answers.textOrNull("legalForm"), oid == null ? null : new Oid(oid),
                new Country(answers.text("country")), community(answers), answers.textOrNull("postcode"), answers.text("place"),
                answers.textOrNull("website"), answers.textOrNull("umbrella"), null, NewContact.in(answers));
    }

    private static @Nullable Community community(Answers answers) {
        String community = answers.textOrNull("community");
        return community == null ? null : Community.valueOf(community);
    }
}
