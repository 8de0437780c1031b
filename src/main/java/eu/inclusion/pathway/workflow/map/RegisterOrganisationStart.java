package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.mapping.ContactChannel;
import eu.inclusion.pathway.mapping.ContactResponse;
import eu.inclusion.pathway.mapping.ContactSource;
import eu.inclusion.pathway.mapping.FirstContact;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.mapping.MappingProfile;
import eu.inclusion.pathway.organisation.OrganisationDetails;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.StartFormHandler;
import org.springframework.stereotype.Component;

/**
 * An officer registers an organisation of the own agency, and so of its country and language community; its path starts in the wake
 * of it. Tasklist gives start forms no options, so this one asks nothing that needs any.
 */
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
    public void start(AgencyCode agency, String person, Answers answers) {
        intake.register(contact(agencies.get(agency), answers), agency, person);
    }

    private static FirstContact contact(NationalAgency own, Answers answers) {
        MappingProfile unknown = MappingProfile.UNKNOWN;
        return new FirstContact(details(own, answers), ContactSource.OFFICER, answers.dayOrNull("contactedOn"),
                ContactChannel.valueOf(answers.text("channel")), ContactResponse.valueOf(answers.text("response")),
                answers.isTicked("mayBeInvited"),
                new MappingProfile(SurveyForm.strands(answers), unknown.groups(), null, null, null, unknown.languages(), unknown.needs(),
                        null, null, unknown.experience()),
                answers.textOrNull("remarks"));
    }

    private static OrganisationDetails details(NationalAgency own, Answers answers) {
        String oid = answers.textOrNull("oid");
        return new OrganisationDetails(answers.text("name"), answers.textOrNull("legalForm"), oid == null ? null : new Oid(oid),
                own.country(), own.community(), answers.textOrNull("postcode"), answers.text("place"),
                answers.textOrNull("website"), answers.textOrNull("umbrella"), null, NewContact.in(answers));
    }
}
