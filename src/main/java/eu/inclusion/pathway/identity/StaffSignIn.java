package eu.inclusion.pathway.identity;

import java.util.Optional;

/** Checks a staff account's password; the accounts are the process engine's, so that Tasklist and Cockpit know them too. */
public interface StaffSignIn {

    /** The person, when account and password belong together; nothing otherwise, whatever the reason. */
    Optional<Staff> signIn(String userId, String password);
}
