package eu.inclusion.pathway.programme;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * Where the public finds an agency.
 *
 * @param website the agency's own page
 * @param email   the address it gives to the public, where it was read on a page
 * @param evidence how sure we are of it
 * @param source   where it was read
 */
public record AgencyContact(URI website, @Nullable String email, Evidence evidence, String source) {

    /** The website as people write it, without its scheme. */
    public String host() {
        return website.getHost();
    }

    /** The website's whole address. */
    public String address() {
        return website.toString();
    }

    /** Whether it was read on a page, and not only remembered. */
    public boolean confirmed() {
        return evidence != Evidence.MEMORY && evidence != Evidence.OPEN;
    }
}
