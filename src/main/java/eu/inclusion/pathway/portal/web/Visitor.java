package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import java.security.Principal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * Who looks at a page, as far as its frame needs to know.
 *
 * @param person the signed-in person; nobody where someone only visits
 */
public record Visitor(@Nullable Principal person) {

    static Visitor of(@Nullable Authentication signedIn) {
        return new Visitor(signedIn != null && signedIn.getPrincipal() instanceof Principal person ? person : null);
    }

    /** Whether someone speaks for an organisation here. */
    public boolean isContact() {
        return person instanceof Contact contact && !contact.isGuest();
    }

    /** Whether someone speaks for nobody and was invited to a draft. */
    public boolean isGuest() {
        return person instanceof Contact contact && contact.isGuest();
    }

    public boolean isStaff() {
        return person instanceof Staff;
    }

    /** The name to greet with. */
    public String name() {
        if (person instanceof Contact contact) {
            return contact.fullName();
        }
        return person instanceof Staff staff ? staff.fullName() : "";
    }

    /** Whether the person has one of these roles of the staff. */
    public boolean is(String... roles) {
        return person instanceof Staff staff && Arrays.stream(roles).map(Role::valueOf).anyMatch(staff::is);
    }
}
