package eu.inclusion.pathway.portal.web;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Tells pages of our own from addresses elsewhere, so that a link of ours never leads a visitor to a stranger's site. */
final class OwnPage {

    private static final String FIRST = "/";
    private static final int LONGEST = 2_000;

    private OwnPage() {
    }

    /** The page, if it is one of ours; else the first page. */
    static String orFirst(@Nullable String page) {
        return page != null && isOurs(page) ? page : FIRST;
    }

    private static boolean isOurs(String page) {
        return page.length() <= LONGEST && page.startsWith("/") && !page.contains("//") && !page.contains("\\") && isPathOnly(page);
    }

    private static boolean isPathOnly(String page) {
        try {
            URI address = new URI(page);
            return address.getScheme() == null && address.getRawAuthority() == null;
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
