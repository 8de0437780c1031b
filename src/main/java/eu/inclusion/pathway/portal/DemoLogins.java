package eu.inclusion.pathway.portal;

import java.util.List;
import java.util.Locale;

/** The logins of the demo, shown on the first page; there are none where there is no demo. */
public interface DemoLogins {

    /** Staff accounts, in the order in which to show them. */
    List<StaffLogin> staff(Locale reader);

    /** Contacts of invented organisations, who sign in with a link that the demo's outbox shows. */
    List<OrganisationLogin> organisations(Locale reader);

    /**
     * One staff account of the demo.
     *
     * @param role what the person is, in the reader's language, for example “Officer of JINT (BE05)”
     * @param tryThis what there is to see, one sentence
     * @param page where the person works, for example {@code /camunda/app/tasklist/default/}
     */
    record StaffLogin(String role, String userId, String password, String tryThis, String page) {
    }

    /**
     * One organisation of the demo.
     *
     * @param email what to fill in on the sign-in page
     * @param tryThis what there is to see, one sentence
     */
    record OrganisationLogin(String organisation, String email, String tryThis) {
    }
}
