package eu.inclusion.pathway.grantapplication;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The public page on which anybody can check that a receipt is ours. */
@Component
public class ReceiptPage {

    private final String baseUrl;

    ReceiptPage(@Value("${pathway.base-url}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Its address for this version. */
    public URI of(Submission submission) {
        return URI.create(baseUrl + "/receipts/" + submission.reference() + "?fingerprint=" + submission.fingerprint());
    }
}
