package eu.inclusion.pathway.identity;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Set;

/** The staff's accounts, kept by the process engine; administrators keep them in Camunda Admin. */
public interface StaffAccounts {

    /** Whether there is anyone who may administer the installation. */
    boolean haveAdministrator();

    /** Opens an account; one that exists already is left as it is. */
    void open(NewAccount account);

    /**
     * @param agencies whose cases the person sees; the coordinator sees all agencies by the role itself
     */
    record NewAccount(String userId, String firstName, String lastName, String email, String password,
            Set<Role> roles, Set<AgencyCode> agencies) {
    }
}
