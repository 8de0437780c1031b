package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.AgencyContact;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where an agency reads what people answer: as the installation sets it, else the agency's address for the public, else the sender's. */
@Component
public class ReplyAddresses {

    private final MailProperties mail;
    private final NationalAgencies agencies;

    ReplyAddresses(MailProperties mail, NationalAgencies agencies) {
        this.mail = mail;
        this.agencies = agencies;
    }

    /** None where nothing is set and the agency's address is not known. */
    public Optional<String> of(AgencyCode agency) {
        return Optional.ofNullable(mail.agencyReplyTo().get(agency.value()))
                .or(() -> agencies.find(agency).map(NationalAgency::contact).map(AgencyContact::email))
                .or(() -> Optional.ofNullable(mail.replyTo()))
                .or(() -> Optional.ofNullable(mail.from()));
    }
}
